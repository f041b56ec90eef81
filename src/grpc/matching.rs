//! MatchingService.

use hos_proto::v1;
use hos_proto::v1::matching_service_server::MatchingService;
use tonic::{Request, Response};

use super::{Api, GrpcResult, from_proto, to_proto};

#[tonic::async_trait]
impl MatchingService for Api {
    async fn create_match_report(&self, request: Request<v1::CreateMatchReportRequest>) -> GrpcResult<v1::CreateMatchReportResponse> {
        let caller = self.caller(&request)?;
        let (ask, language) = self.read(request.get_ref(), from_proto::create_match_report)?;
        let profile = ask.profile.clone();
        let report = self.run(move |app| app.create_match_report(&caller, &ask)).await?;
        Ok(Response::new(v1::CreateMatchReportResponse { match_report: Some(self.teller(&language).match_report(Some(&profile), &report)) }))
    }

    async fn get_match_report(&self, request: Request<v1::GetMatchReportRequest>) -> GrpcResult<v1::GetMatchReportResponse> {
        let caller = self.caller(&request)?;
        let ((profile, id), language) = self.read(request.get_ref(), from_proto::get_match_report)?;
        let report = self.now(|app| app.get_match_report(&caller, &profile, &id))?;
        Ok(Response::new(v1::GetMatchReportResponse { match_report: Some(self.teller(&language).match_report(Some(&profile), &report)) }))
    }

    async fn list_match_reports(&self, request: Request<v1::ListMatchReportsRequest>) -> GrpcResult<v1::ListMatchReportsResponse> {
        let caller = self.caller(&request)?;
        let (profile, page, language) = self.read(request.get_ref(), from_proto::list_match_reports)?;
        let parent = profile.clone();
        let found = self.run(move |app| app.list_match_reports(&caller, &parent, &page)).await?;
        let teller = self.teller(&language);
        let match_reports = found.items.iter().map(|report| teller.match_report(Some(&profile), report)).collect();
        Ok(Response::new(v1::ListMatchReportsResponse { match_reports, next_page_token: found.next_page_token }))
    }

    async fn rank_roles(&self, request: Request<v1::RankRolesRequest>) -> GrpcResult<v1::RankRolesResponse> {
        let caller = self.caller(&request)?;
        let (profile, language) = self.read(request.get_ref(), from_proto::rank_roles)?;
        let (ranked, origin) = self.run(move |app| app.rank_roles(&caller, &profile)).await?;
        let teller = self.teller(&language);
        let roles = ranked.iter().map(|role| teller.ranked_role(role)).collect();
        Ok(Response::new(v1::RankRolesResponse { roles, origin: Some(to_proto::origin(&origin)) }))
    }
}
