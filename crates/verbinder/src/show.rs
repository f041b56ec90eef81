//! Answers of the contract as text for a reader. Pure: the same value and the same look give the same text.
//!
//! Nothing here calls the engine or prints. The server uses the same functions to show its example person at the start.

mod amounts;
mod catalog;
mod look;
mod offers;
mod page;
mod people;
mod report;
mod route;
mod skills;
#[cfg(test)]
mod tests;

pub(crate) use amounts::id;
pub use catalog::{area, areas, qualification, qualifications, role, roles, skill, skill_list, step, steps};
pub use look::{Language, Look, Register};
pub use offers::offers;
pub(crate) use page::Page;
pub use people::{circumstances, profile_made, profiles};
pub use report::{report, reports};
pub(crate) use route::route_page;
pub use route::{NumberedRoute, blocked, pathway, preview, questions, route, routes, why};
pub use skills::{cards, decided, next_question, skills};
