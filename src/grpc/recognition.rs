//! RecognitionService.

use hos_proto::v1;
use hos_proto::v1::recognition_service_server::RecognitionService;
use tonic::{Request, Response};

use super::{Api, GrpcResult, from_proto, to_proto};
use crate::app::Mode;

#[tonic::async_trait]
impl RecognitionService for Api {
    async fn tell_experience(&self, request: Request<v1::TellExperienceRequest>) -> GrpcResult<v1::TellExperienceResponse> {
        let caller = self.caller(&request)?;
        let (ask, language) = self.read(request.get_ref(), from_proto::tell_experience)?;
        let stored = (ask.mode == Mode::Store).then(|| ask.profile.clone());
        let told = self.run(move |app| app.tell_experience(&caller, &ask)).await?;
        let id = &told.experience.experience.id;
        let teller = self.teller(&language);
        Ok(Response::new(v1::TellExperienceResponse {
            experience: Some(to_proto::experience(stored.as_ref(), &told.experience)),
            skills: teller.profile_skills(stored.as_ref(), &told.skills),
            left_out: teller.left_out(stored.as_ref(), told.left_out.iter().map(|left_out| (id, left_out))),
        }))
    }

    async fn recognize_text(&self, request: Request<v1::RecognizeTextRequest>) -> GrpcResult<v1::RecognizeTextResponse> {
        let (told, language) = self.read(request.get_ref(), from_proto::recognize_text)?;
        let heard = self.run(move |app| Ok(app.recognize_text(&told))).await?;
        let teller = self.teller(&language);
        Ok(Response::new(v1::RecognizeTextResponse {
            skills: teller.profile_skills(None, &heard.skills),
            left_out: teller.left_out(None, heard.left_out.iter().map(|(id, left_out)| (id, left_out))),
            origin: Some(to_proto::origin(&heard.origin)),
        }))
    }

    async fn get_experience(&self, request: Request<v1::GetExperienceRequest>) -> GrpcResult<v1::GetExperienceResponse> {
        let caller = self.caller(&request)?;
        let (profile, id) = self.read(request.get_ref(), from_proto::get_experience)?;
        let found = self.now(|app| app.get_experience(&caller, &profile, &id))?;
        Ok(Response::new(v1::GetExperienceResponse { experience: Some(to_proto::experience(Some(&profile), &found)) }))
    }

    async fn list_experiences(&self, request: Request<v1::ListExperiencesRequest>) -> GrpcResult<v1::ListExperiencesResponse> {
        let caller = self.caller(&request)?;
        let (profile, page) = self.read(request.get_ref(), from_proto::list_experiences)?;
        let parent = profile.clone();
        let found = self.run(move |app| app.list_experiences(&caller, &parent, &page)).await?;
        let experiences = found.items.iter().map(|experience| to_proto::experience(Some(&profile), experience)).collect();
        Ok(Response::new(v1::ListExperiencesResponse { experiences, next_page_token: found.next_page_token }))
    }

    async fn delete_experience(&self, request: Request<v1::DeleteExperienceRequest>) -> GrpcResult<()> {
        let caller = self.caller(&request)?;
        let ((profile, id), etag) = self.read(request.get_ref(), from_proto::delete_experience)?;
        self.run(move |app| app.delete_experience(&caller, &profile, &id, etag.as_deref())).await?;
        Ok(Response::new(()))
    }

    async fn list_profile_skills(&self, request: Request<v1::ListProfileSkillsRequest>) -> GrpcResult<v1::ListProfileSkillsResponse> {
        let caller = self.caller(&request)?;
        let (profile, page, language) = self.read(request.get_ref(), from_proto::list_profile_skills)?;
        let parent = profile.clone();
        let found = self.run(move |app| app.list_profile_skills(&caller, &parent, &page)).await?;
        let skills = self.teller(&language).profile_skills(Some(&profile), &found.items);
        Ok(Response::new(v1::ListProfileSkillsResponse { skills, next_page_token: found.next_page_token }))
    }

    async fn decide_profile_skills(&self, request: Request<v1::DecideProfileSkillsRequest>) -> GrpcResult<v1::DecideProfileSkillsResponse> {
        let caller = self.caller(&request)?;
        let (ask, language) = self.read(request.get_ref(), from_proto::decide_profile_skills)?;
        let profile = ask.profile.clone();
        let decided = self.run(move |app| app.decide_profile_skills(&caller, &ask)).await?;
        Ok(Response::new(v1::DecideProfileSkillsResponse { skills: self.teller(&language).profile_skills(Some(&profile), &decided) }))
    }

    async fn next_question(&self, request: Request<v1::NextQuestionRequest>) -> GrpcResult<v1::NextQuestionResponse> {
        let caller = self.caller(&request)?;
        let (profile, role, language) = self.read(request.get_ref(), from_proto::next_question)?;
        let (role, questions) = self.run(move |app| app.next_questions(&caller, &profile, role.as_ref())).await?;
        let question = questions.first().map(|question| self.teller(&language).question(&role, question));
        Ok(Response::new(v1::NextQuestionResponse {
            question,
            remaining: to_proto::count(questions.len().saturating_sub(1)),
            role: format!("roles/{role}"),
        }))
    }
}
