//! What the OpenAPI document says about the whole: contact, licence, tags, and the form of every problem.

mod limits;

use contract::problem::Problem;
use std::collections::BTreeMap;
use utoipa::openapi::extensions::ExtensionsBuilder;
use utoipa::openapi::tag::TagBuilder;
use utoipa::openapi::{
    ContactBuilder, ContentBuilder, InfoBuilder, LicenseBuilder, OpenApi, OpenApiBuilder, Ref, RefOr, ResponseBuilder,
    ServerBuilder, response::Response,
};
use utoipa::{IntoResponses, PartialSchema, ToSchema};

use crate::error::PROBLEM_JSON;

/// The tags, one a room.
const TAGS: [(&str, &str); 9] = [
    ("status", "Whether the server is well."),
    ("accounts", "Sign-in, profile, sessions, and people whom an operator registers."),
    ("network", "Centres, their hours, contacts, services and spaces."),
    ("bookings", "Desks: the floor on a day, bookings, check-in, and the operator's day."),
    ("appointments", "Talks with a counsellor: free starts, appointments, the counsellors' day, ranges and notes."),
    ("group_sessions", "Group orientation sessions: dates, registering, the waiting list, who comes."),
    (
        "orientation",
        "Occupations, searched by name and compared with interests; results that people save and show; classes.",
    ),
    ("traineeships", "What the rules of a region say of a project, whether a company may host, and postings."),
    ("companies", "Companies: what they say of themselves, who acts for them, and what operators verify."),
];

/// The document without paths.
pub fn heading() -> OpenApi {
    let summary = ExtensionsBuilder::new().add("x-summary", "Centres, accounts and desks of Portalavoro.").build();
    let info = InfoBuilder::new()
        .title("Portalavoro")
        .version(env!("CARGO_PKG_VERSION"))
        .description(Some(
            "Find a centre, book a desk, be checked in. Errors are problem+json with a stable `code`; writes that make \
             something take an `Idempotency-Key`. See docs/api.md.",
        ))
        .contact(Some(ContactBuilder::new().name(Some("Portalavoro")).build()))
        .license(Some(LicenseBuilder::new().name("EUPL-1.2").identifier(Some("EUPL-1.2")).build()))
        .extensions(Some(summary))
        .build();
    let tags = TAGS.map(|(name, text)| TagBuilder::new().name(name).description(Some(text)).build());
    let mut components = utoipa::openapi::Components::new();
    let mut schemas = vec![(Problem::name().into_owned(), Problem::schema())];
    Problem::schemas(&mut schemas);
    components.schemas.extend(schemas);
    OpenApiBuilder::new()
        .info(info)
        .tags(Some(tags))
        .servers(Some([ServerBuilder::new().url("/").build()]))
        .components(Some(components))
        .build()
}

/// Adds what holds for every operation, and gives each that says all in its summary the same as its description, which
/// readers of the document expect.
pub fn describe(document: &mut OpenApi) {
    limits::describe(document);
    for item in document.paths.paths.values_mut() {
        let operations = [&mut item.get, &mut item.put, &mut item.post, &mut item.patch, &mut item.delete];
        for operation in operations.into_iter().flatten() {
            operation.description = operation.description.take().or_else(|| operation.summary.clone());
        }
    }
}

/// The answers from 400 on that every operation can give.
pub struct Problems;

impl IntoResponses for Problems {
    fn responses() -> BTreeMap<String, RefOr<Response>> {
        let problem = |text: &str| {
            let content = ContentBuilder::new().schema(Some(Ref::from_schema_name(Problem::name()))).build();
            RefOr::T(ResponseBuilder::new().description(text).content(PROBLEM_JSON, content).build())
        };
        BTreeMap::from([
            ("4XX".to_owned(), problem("The request is refused; `code` says why.")),
            ("5XX".to_owned(), problem("The server cannot answer now.")),
        ])
    }
}
