//! OfferService.

use hos_proto::v1;
use hos_proto::v1::offer_service_server::OfferService;
use tonic::{Request, Response};

use super::{Api, GrpcResult, from_proto, to_proto};

#[tonic::async_trait]
impl OfferService for Api {
    async fn create_offer(&self, request: Request<v1::CreateOfferRequest>) -> GrpcResult<v1::CreateOfferResponse> {
        let caller = self.caller(&request)?;
        let ask = self.read(request.get_ref(), from_proto::create_offer)?;
        let (mode, chosen) = (ask.mode, ask.id.clone());
        let offer = self.run(move |app| app.create_offer(&caller, &ask)).await?;
        Ok(Response::new(v1::CreateOfferResponse { offer: Some(to_proto::new_offer(&offer, mode, chosen.as_ref())) }))
    }

    async fn get_offer(&self, request: Request<v1::GetOfferRequest>) -> GrpcResult<v1::GetOfferResponse> {
        let id = self.read(request.get_ref(), from_proto::get_offer)?;
        let offer = self.now(|app| app.get_offer(&id))?;
        Ok(Response::new(v1::GetOfferResponse { offer: Some(to_proto::offer(&offer)) }))
    }

    async fn list_offers(&self, request: Request<v1::ListOffersRequest>) -> GrpcResult<v1::ListOffersResponse> {
        let ask = self.read(request.get_ref(), from_proto::list_offers)?;
        let found = self.run(move |app| app.list_offers(&ask)).await?;
        let offers = found.items.iter().map(to_proto::offer).collect();
        Ok(Response::new(v1::ListOffersResponse { offers, next_page_token: found.next_page_token }))
    }

    async fn update_offer(&self, request: Request<v1::UpdateOfferRequest>) -> GrpcResult<v1::UpdateOfferResponse> {
        let ask = self.read(request.get_ref(), from_proto::update_offer)?;
        let offer = self.run(move |app| app.update_offer(&ask)).await?;
        Ok(Response::new(v1::UpdateOfferResponse { offer: Some(to_proto::offer(&offer)) }))
    }

    async fn delete_offer(&self, request: Request<v1::DeleteOfferRequest>) -> GrpcResult<()> {
        let (id, etag) = self.read(request.get_ref(), from_proto::delete_offer)?;
        self.run(move |app| app.delete_offer(&id, etag.as_deref())).await?;
        Ok(Response::new(()))
    }
}
