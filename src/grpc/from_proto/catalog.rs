//! Requests of CatalogService. They are all alike: a name or a page, and a language.

use hos_model::{LanguageCode, ResourceName, RoleId};

use super::{Check, Together as _};
use crate::app::{PageAsk, Violations};
use crate::limits;

/// One thing of the catalogue, by name.
pub(crate) struct GetCatalog {
    pub(crate) name: ResourceName,
    pub(crate) language: LanguageCode,
}

/// Reads a name in one collection of the catalogue, which `belongs` tells.
pub(crate) fn get_catalog(
    mut check: Check<'_>,
    name: &str,
    language_code: &str,
    belongs: fn(&ResourceName) -> bool,
) -> Result<GetCatalog, Violations> {
    let name = check.name("name", name, |name| belongs(&name).then_some(name));
    let language = check.language("language_code", language_code);
    check.done((name, language).together().map(|(name, language)| GetCatalog { name, language }))
}

pub(crate) fn list_catalog(
    mut check: Check<'_>,
    collection: &str,
    language_code: &str,
    size: i32,
    token: &str,
) -> Result<(LanguageCode, PageAsk), Violations> {
    let language = check.language("language_code", language_code);
    let page = check.page(size, token, limits::CATALOG_PAGE_SIZE, limits::CATALOG_PAGE_SIZE, collection);
    check.done((language, page).together())
}

pub(crate) fn list_requirements(
    mut check: Check<'_>,
    request: &hos_proto::v1::ListRequirementsRequest,
) -> Result<(RoleId, LanguageCode, PageAsk), Violations> {
    let role = check.role("parent", &request.parent);
    let language = check.language("language_code", &request.language_code);
    let query = format!("requirements {}", request.parent);
    let page = check.page(request.page_size, &request.page_token, limits::CATALOG_PAGE_SIZE, limits::CATALOG_PAGE_SIZE, &query);
    check.done((role, language, page).together())
}
