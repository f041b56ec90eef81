//! ProfileService.

use hos_proto::v1;
use hos_proto::v1::profile_service_server::ProfileService;
use tonic::{Request, Response};

use super::{Api, GrpcResult, from_proto, to_proto};

#[tonic::async_trait]
impl ProfileService for Api {
    async fn create_profile(&self, request: Request<v1::CreateProfileRequest>) -> GrpcResult<v1::CreateProfileResponse> {
        let caller = self.caller(&request)?;
        let ask = self.read(request.get_ref(), from_proto::create_profile)?;
        let (mode, chosen) = (ask.mode, ask.id.clone());
        let profile = self.run(move |app| app.create_profile(&caller, &ask)).await?;
        Ok(Response::new(v1::CreateProfileResponse { profile: Some(to_proto::new_profile(&profile, mode, chosen.as_ref())) }))
    }

    async fn get_profile(&self, request: Request<v1::GetProfileRequest>) -> GrpcResult<v1::GetProfileResponse> {
        let caller = self.caller(&request)?;
        let id = self.read(request.get_ref(), from_proto::get_profile)?;
        let profile = self.now(|app| app.get_profile(&caller, &id))?;
        Ok(Response::new(v1::GetProfileResponse { profile: Some(to_proto::profile(&profile)) }))
    }

    async fn list_profiles(&self, request: Request<v1::ListProfilesRequest>) -> GrpcResult<v1::ListProfilesResponse> {
        let caller = self.caller(&request)?;
        let page = self.read(request.get_ref(), from_proto::list_profiles)?;
        let found = self.run(move |app| app.list_profiles(&caller, &page)).await?;
        let profiles = found.items.iter().map(to_proto::profile).collect();
        Ok(Response::new(v1::ListProfilesResponse { profiles, next_page_token: found.next_page_token }))
    }

    async fn update_profile(&self, request: Request<v1::UpdateProfileRequest>) -> GrpcResult<v1::UpdateProfileResponse> {
        let caller = self.caller(&request)?;
        let ask = self.read(request.get_ref(), from_proto::update_profile)?;
        let profile = self.run(move |app| app.update_profile(&caller, &ask)).await?;
        Ok(Response::new(v1::UpdateProfileResponse { profile: Some(to_proto::profile(&profile)) }))
    }

    async fn delete_profile(&self, request: Request<v1::DeleteProfileRequest>) -> GrpcResult<()> {
        let caller = self.caller(&request)?;
        let (id, etag) = self.read(request.get_ref(), from_proto::delete_profile)?;
        self.run(move |app| app.delete_profile(&caller, &id, etag.as_deref())).await?;
        Ok(Response::new(()))
    }

    async fn get_circumstances(&self, request: Request<v1::GetCircumstancesRequest>) -> GrpcResult<v1::GetCircumstancesResponse> {
        let caller = self.caller(&request)?;
        let id = self.read(request.get_ref(), from_proto::get_circumstances)?;
        let found = self.now(|app| app.get_circumstances(&caller, &id))?;
        Ok(Response::new(v1::GetCircumstancesResponse { circumstances: Some(to_proto::circumstances(&id, &found)) }))
    }

    async fn update_circumstances(&self, request: Request<v1::UpdateCircumstancesRequest>) -> GrpcResult<v1::UpdateCircumstancesResponse> {
        let caller = self.caller(&request)?;
        let ask = self.read(request.get_ref(), from_proto::update_circumstances)?;
        let id = ask.id.clone();
        let kept = self.run(move |app| app.update_circumstances(&caller, &ask)).await?;
        Ok(Response::new(v1::UpdateCircumstancesResponse { circumstances: Some(to_proto::circumstances(&id, &kept)) }))
    }
}
