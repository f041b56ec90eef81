//! The numbers of routes. `routes` shows them and `accept` takes them, so both ask here: same routes, same numbers.

use hos_proto::v1;

use crate::show::NumberedRoute;

/// What a route may be best at, in the order in which routes are read: a safe income first.
const KINDS: [v1::RouteKind; 6] = [
    v1::RouteKind::SafestIncome,
    v1::RouteKind::Fastest,
    v1::RouteKind::NearHome,
    v1::RouteKind::Calmest,
    v1::RouteKind::FewestConditions,
    v1::RouteKind::SteppingStone,
];

/// Numbers routes from 1: by role, then by what they are best at, then by arrival, then by name.
/// Where a route stands does not count, so that choosing or setting aside one leaves the other numbers alone.
pub(crate) fn in_order(routes: &[v1::Route]) -> Vec<NumberedRoute<'_>> {
    let mut sorted: Vec<&v1::Route> = routes.iter().collect();
    sorted.sort_by_key(|route| (&route.role, place(route), route.arrive_date.as_ref().map(|date| (date.year, date.month, date.day)), &route.name));
    sorted.into_iter().enumerate().map(|(index, route)| NumberedRoute { number: index + 1, route }).collect()
}

fn place(route: &v1::Route) -> usize {
    route.kinds().filter_map(|kind| KINDS.iter().position(|known| *known == kind)).min().unwrap_or(KINDS.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn route(name: &str, role: &str, kind: v1::RouteKind) -> v1::Route {
        v1::Route { name: name.to_owned(), role: role.to_owned(), kinds: vec![kind.into()], ..Default::default() }
    }

    #[test]
    fn the_safest_income_is_read_first_and_the_order_of_the_list_does_not_matter() {
        let mut routes = vec![
            route("a", "roles/helpende", v1::RouteKind::SteppingStone),
            route("b", "roles/verzorgende", v1::RouteKind::SafestIncome),
            route("c", "roles/helpende", v1::RouteKind::SafestIncome),
            route("d", "roles/helpende", v1::RouteKind::Fastest),
        ];
        let names = |routes: &[v1::Route]| in_order(routes).iter().map(|one| one.route.name.clone()).collect::<String>();
        assert_eq!(names(&routes), "cdab");
        routes.reverse();
        assert_eq!(names(&routes), "cdab");
    }

    #[test]
    fn accepting_a_route_leaves_the_numbers_alone() {
        let mut routes = [route("a", "r", v1::RouteKind::Fastest), route("b", "r", v1::RouteKind::Calmest)];
        routes[1].state = v1::RouteState::Accepted.into();
        assert_eq!(in_order(&routes)[1].route.name, "b");
    }
}
