//! CatalogService: reads the catalogue, in a language.

use hos_model::ResourceName;
use hos_proto::v1;
use hos_proto::v1::catalog_service_server::CatalogService;
use tonic::{Request, Response};

use super::{Api, GrpcResult, from_proto};
use crate::app::Error;

/// Reads one member of a collection of the catalogue.
macro_rules! get {
    ($api:ident, $request:ident, $variant:ident, $collection:ident, $tell:ident) => {{
        let request = $request.into_inner();
        let belongs: fn(&ResourceName) -> bool = |name| matches!(name, ResourceName::$variant(_));
        let ask = $api.read(&request, |check, request| from_proto::get_catalog(check, &request.name, &request.language_code, belongs))?;
        let found = if let ResourceName::$variant(id) = &ask.name { $api.app.catalog().$collection.get(id) } else { None };
        let found = found.ok_or_else(|| $api.refuse(Error::NotFound(ask.name.clone())))?;
        Some($api.teller(&ask.language).$tell(found))
    }};
}

/// Reads a page of a collection of the catalogue.
macro_rules! list {
    ($api:ident, $request:ident, $collection:ident, $tell:ident) => {{
        let request = $request.into_inner();
        let (language, page) = $api.read(&request, |check, request| {
            from_proto::list_catalog(check, stringify!($collection), &request.language_code, request.page_size, &request.page_token)
        })?;
        let found = page.take($api.app.catalog().$collection.iter().map(|(id, value)| (id.as_str(), value)));
        let teller = $api.teller(&language);
        (found.items.into_iter().map(|value| teller.$tell(value)).collect(), found.next_page_token)
    }};
}

#[tonic::async_trait]
impl CatalogService for Api {
    async fn get_skill(&self, request: Request<v1::GetSkillRequest>) -> GrpcResult<v1::GetSkillResponse> {
        Ok(Response::new(v1::GetSkillResponse { skill: get!(self, request, Skill, skills, skill) }))
    }

    async fn list_skills(&self, request: Request<v1::ListSkillsRequest>) -> GrpcResult<v1::ListSkillsResponse> {
        let (skills, next_page_token) = list!(self, request, skills, skill);
        Ok(Response::new(v1::ListSkillsResponse { skills, next_page_token }))
    }

    async fn get_role(&self, request: Request<v1::GetRoleRequest>) -> GrpcResult<v1::GetRoleResponse> {
        let request = request.into_inner();
        let belongs: fn(&ResourceName) -> bool = |name| matches!(name, ResourceName::Role(_));
        let ask = self.read(&request, |check, request| from_proto::get_catalog(check, &request.name, &request.language_code, belongs))?;
        // A role also answers to its bare name.
        let found = if let ResourceName::Role(id) = &ask.name { self.app.catalog().role(id) } else { None };
        let found = found.ok_or_else(|| self.refuse(Error::NotFound(ask.name.clone())))?;
        Ok(Response::new(v1::GetRoleResponse { role: Some(self.teller(&ask.language).role(found)) }))
    }

    async fn list_roles(&self, request: Request<v1::ListRolesRequest>) -> GrpcResult<v1::ListRolesResponse> {
        let (roles, next_page_token) = list!(self, request, roles, role);
        Ok(Response::new(v1::ListRolesResponse { roles, next_page_token }))
    }

    async fn get_requirement(&self, request: Request<v1::GetRequirementRequest>) -> GrpcResult<v1::GetRequirementResponse> {
        let request = request.into_inner();
        let belongs: fn(&ResourceName) -> bool = |name| matches!(name, ResourceName::Requirement(..));
        let ask = self.read(&request, |check, request| from_proto::get_catalog(check, &request.name, &request.language_code, belongs))?;
        let ResourceName::Requirement(role, id) = &ask.name else {
            return Err(self.refuse(Error::NotFound(ask.name.clone())));
        };
        let role = self.app.catalog().role(role);
        let found = role.and_then(|role| role.requirements.iter().find(|requirement| requirement.id == *id).map(|found| (role, found)));
        let (role, found) = found.ok_or_else(|| self.refuse(Error::NotFound(ask.name.clone())))?;
        Ok(Response::new(v1::GetRequirementResponse { requirement: Some(self.teller(&ask.language).requirement(role, found)) }))
    }

    async fn list_requirements(&self, request: Request<v1::ListRequirementsRequest>) -> GrpcResult<v1::ListRequirementsResponse> {
        let (id, language, page) = self.read(request.get_ref(), from_proto::list_requirements)?;
        let role = self.app.catalog().role(&id).ok_or_else(|| self.refuse(Error::NotFound(ResourceName::Role(id))))?;
        // Requirements stand in the order of the qualification file, and a page goes on from where the last one ended.
        let found = page.take_in_order(role.requirements.iter().map(|requirement| (requirement.id.as_str(), requirement)));
        let teller = self.teller(&language);
        let requirements = found.items.into_iter().map(|requirement| teller.requirement(role, requirement)).collect();
        Ok(Response::new(v1::ListRequirementsResponse { requirements, next_page_token: found.next_page_token }))
    }

    async fn get_qualification(&self, request: Request<v1::GetQualificationRequest>) -> GrpcResult<v1::GetQualificationResponse> {
        Ok(Response::new(v1::GetQualificationResponse { qualification: get!(self, request, Qualification, qualifications, qualification) }))
    }

    async fn list_qualifications(&self, request: Request<v1::ListQualificationsRequest>) -> GrpcResult<v1::ListQualificationsResponse> {
        let (qualifications, next_page_token) = list!(self, request, qualifications, qualification);
        Ok(Response::new(v1::ListQualificationsResponse { qualifications, next_page_token }))
    }

    async fn get_step(&self, request: Request<v1::GetStepRequest>) -> GrpcResult<v1::GetStepResponse> {
        Ok(Response::new(v1::GetStepResponse { step: get!(self, request, Step, steps, step) }))
    }

    async fn list_steps(&self, request: Request<v1::ListStepsRequest>) -> GrpcResult<v1::ListStepsResponse> {
        let (steps, next_page_token) = list!(self, request, steps, step);
        Ok(Response::new(v1::ListStepsResponse { steps, next_page_token }))
    }

    async fn get_area(&self, request: Request<v1::GetAreaRequest>) -> GrpcResult<v1::GetAreaResponse> {
        Ok(Response::new(v1::GetAreaResponse { area: get!(self, request, Area, areas, area) }))
    }

    async fn list_areas(&self, request: Request<v1::ListAreasRequest>) -> GrpcResult<v1::ListAreasResponse> {
        let (areas, next_page_token) = list!(self, request, areas, area);
        Ok(Response::new(v1::ListAreasResponse { areas, next_page_token }))
    }
}
