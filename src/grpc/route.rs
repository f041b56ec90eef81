//! RouteService.

use hos_proto::v1;
use hos_proto::v1::route_service_server::RouteService;
use tonic::{Request, Response};

use super::{Api, GrpcResult, from_proto, to_proto};

#[tonic::async_trait]
impl RouteService for Api {
    async fn preview_pathway(&self, request: Request<v1::PreviewPathwayRequest>) -> GrpcResult<v1::PreviewPathwayResponse> {
        let (ask, language) = self.read(request.get_ref(), from_proto::preview_pathway)?;
        let preview = self.run(move |app| app.preview_pathway(&ask)).await?;
        let teller = self.teller(&language);
        Ok(Response::new(v1::PreviewPathwayResponse {
            skills: teller.profile_skills(None, &preview.heard.skills),
            left_out: teller.left_out(None, preview.heard.left_out.iter().map(|(id, left_out)| (id, left_out))),
            pathways: preview.pathways.iter().map(|pathway| teller.pathway(None, pathway)).collect(),
            origin: Some(to_proto::origin(&preview.heard.origin)),
        }))
    }

    async fn propose_routes(&self, request: Request<v1::ProposeRoutesRequest>) -> GrpcResult<v1::ProposeRoutesResponse> {
        let caller = self.caller(&request)?;
        let (ask, language) = self.read(request.get_ref(), from_proto::propose_routes)?;
        let profile = ask.profile.clone();
        let pathway = self.run(move |app| app.propose_routes(&caller, &ask)).await?;
        Ok(Response::new(v1::ProposeRoutesResponse { pathway: Some(self.teller(&language).pathway(Some(&profile), &pathway)) }))
    }

    async fn get_route(&self, request: Request<v1::GetRouteRequest>) -> GrpcResult<v1::GetRouteResponse> {
        let caller = self.caller(&request)?;
        let ((profile, id), language) = self.read(request.get_ref(), from_proto::get_route)?;
        let route = self.now(|app| app.get_route(&caller, &profile, &id))?;
        Ok(Response::new(v1::GetRouteResponse { route: Some(self.teller(&language).route(Some(&profile), &route)) }))
    }

    async fn list_routes(&self, request: Request<v1::ListRoutesRequest>) -> GrpcResult<v1::ListRoutesResponse> {
        let caller = self.caller(&request)?;
        let (profile, page, language) = self.read(request.get_ref(), from_proto::list_routes)?;
        let parent = profile.clone();
        let found = self.run(move |app| app.list_routes(&caller, &parent, &page)).await?;
        let teller = self.teller(&language);
        let routes = found.items.iter().map(|route| teller.route(Some(&profile), route)).collect();
        Ok(Response::new(v1::ListRoutesResponse { routes, next_page_token: found.next_page_token }))
    }

    async fn accept_route(&self, request: Request<v1::AcceptRouteRequest>) -> GrpcResult<v1::AcceptRouteResponse> {
        let caller = self.caller(&request)?;
        let (ask, language) = self.read(request.get_ref(), from_proto::accept_route)?;
        let profile = ask.profile.clone();
        let route = self.run(move |app| app.decide_route(&caller, &ask)).await?;
        Ok(Response::new(v1::AcceptRouteResponse { route: Some(self.teller(&language).route(Some(&profile), &route)) }))
    }

    async fn decline_route(&self, request: Request<v1::DeclineRouteRequest>) -> GrpcResult<v1::DeclineRouteResponse> {
        let caller = self.caller(&request)?;
        let (ask, language) = self.read(request.get_ref(), from_proto::decline_route)?;
        let profile = ask.profile.clone();
        let route = self.run(move |app| app.decide_route(&caller, &ask)).await?;
        Ok(Response::new(v1::DeclineRouteResponse { route: Some(self.teller(&language).route(Some(&profile), &route)) }))
    }
}
