//! Reading the catalogue: a shelf, or one thing on it.

use hos_proto::v1;
use serde_json::json;

use super::{Done, Talk};
use crate::args::{Catalog, Shelf, resource_name};
use crate::calls::all_pages;
use crate::{Answer, json, show};

impl Talk<'_> {
    pub(super) async fn catalog(&self, wanted: &Catalog) -> Done {
        match (wanted.shelf, &wanted.id) {
            (Shelf::Roles, None) => self.list_roles().await,
            (Shelf::Roles, Some(id)) => self.get_role(id).await,
            (Shelf::Skills, None) => self.list_skills().await,
            (Shelf::Skills, Some(id)) => self.get_skill(id).await,
            (Shelf::Steps, None) => self.list_steps().await,
            (Shelf::Steps, Some(id)) => self.get_step(id).await,
            (Shelf::Qualifications, None) => self.list_qualifications().await,
            (Shelf::Qualifications, Some(id)) => self.get_qualification(id).await,
            (Shelf::Areas, None) => self.list_areas().await,
            (Shelf::Areas, Some(id)) => self.get_area(id).await,
        }
    }

    async fn list_roles(&self) -> Done {
        let roles = all_pages(async |page_token| {
            let request = v1::ListRolesRequest { language_code: self.language(), page_size: 0, page_token };
            let page = self.engine.send(request, async |request| self.engine.catalog().list_roles(request).await).await?;
            Ok((page.roles, page.next_page_token))
        })
        .await?;
        Ok(Answer { text: show::roles(&roles, &self.look), json: json!({ "roles": json::list("Role", &roles) }) })
    }

    async fn get_role(&self, id: &str) -> Done {
        let request = v1::GetRoleRequest { name: resource_name("roles", id), language_code: self.language() };
        let answer = self.engine.send(request, async |request| self.engine.catalog().get_role(request).await).await?;
        let json = json::of("GetRoleResponse", &answer);
        Ok(Answer { text: show::role(&answer.role.unwrap_or_default(), &self.look), json })
    }

    async fn list_skills(&self) -> Done {
        let skills = all_pages(async |page_token| {
            let request = v1::ListSkillsRequest { language_code: self.language(), page_size: 0, page_token };
            let page = self.engine.send(request, async |request| self.engine.catalog().list_skills(request).await).await?;
            Ok((page.skills, page.next_page_token))
        })
        .await?;
        Ok(Answer { text: show::skill_list(&skills, &self.look), json: json!({ "skills": json::list("Skill", &skills) }) })
    }

    async fn get_skill(&self, id: &str) -> Done {
        let request = v1::GetSkillRequest { name: resource_name("skills", id), language_code: self.language() };
        let answer = self.engine.send(request, async |request| self.engine.catalog().get_skill(request).await).await?;
        let json = json::of("GetSkillResponse", &answer);
        Ok(Answer { text: show::skill(&answer.skill.unwrap_or_default(), &self.look), json })
    }

    async fn list_steps(&self) -> Done {
        let steps = all_pages(async |page_token| {
            let request = v1::ListStepsRequest { language_code: self.language(), page_size: 0, page_token };
            let page = self.engine.send(request, async |request| self.engine.catalog().list_steps(request).await).await?;
            Ok((page.steps, page.next_page_token))
        })
        .await?;
        Ok(Answer { text: show::steps(&steps, &self.look), json: json!({ "steps": json::list("Step", &steps) }) })
    }

    async fn get_step(&self, id: &str) -> Done {
        let request = v1::GetStepRequest { name: resource_name("steps", id), language_code: self.language() };
        let answer = self.engine.send(request, async |request| self.engine.catalog().get_step(request).await).await?;
        let json = json::of("GetStepResponse", &answer);
        Ok(Answer { text: show::step(&answer.step.unwrap_or_default(), &self.look), json })
    }

    async fn list_qualifications(&self) -> Done {
        let qualifications = all_pages(async |page_token| {
            let request = v1::ListQualificationsRequest { language_code: self.language(), page_size: 0, page_token };
            let page = self.engine.send(request, async |request| self.engine.catalog().list_qualifications(request).await).await?;
            Ok((page.qualifications, page.next_page_token))
        })
        .await?;
        Ok(Answer {
            text: show::qualifications(&qualifications, &self.look),
            json: json!({ "qualifications": json::list("Qualification", &qualifications) }),
        })
    }

    async fn get_qualification(&self, id: &str) -> Done {
        let request = v1::GetQualificationRequest { name: resource_name("qualifications", id), language_code: self.language() };
        let answer = self.engine.send(request, async |request| self.engine.catalog().get_qualification(request).await).await?;
        let json = json::of("GetQualificationResponse", &answer);
        Ok(Answer { text: show::qualification(&answer.qualification.unwrap_or_default(), &self.look), json })
    }

    async fn list_areas(&self) -> Done {
        let areas = all_pages(async |page_token| {
            let request = v1::ListAreasRequest { language_code: self.language(), page_size: 0, page_token };
            let page = self.engine.send(request, async |request| self.engine.catalog().list_areas(request).await).await?;
            Ok((page.areas, page.next_page_token))
        })
        .await?;
        Ok(Answer { text: show::areas(&areas, &self.look), json: json!({ "areas": json::list("Area", &areas) }) })
    }

    async fn get_area(&self, id: &str) -> Done {
        let request = v1::GetAreaRequest { name: resource_name("areas", id), language_code: self.language() };
        let answer = self.engine.send(request, async |request| self.engine.catalog().get_area(request).await).await?;
        let json = json::of("GetAreaResponse", &answer);
        Ok(Answer { text: show::area(&answer.area.unwrap_or_default(), &self.look), json })
    }
}
