//! What the document says about limits: the headers of every answer of the API, and the two answers that ask to wait.

use utoipa::openapi::path::Operation;
use utoipa::openapi::{
    Components, ContentBuilder, HeaderBuilder, ObjectBuilder, OpenApi, Ref, RefOr, ResponseBuilder, Type,
};

use crate::error::PROBLEM_JSON;

/// Each header of a limit with what it says.
const HEADERS: [(&str, &str); 3] = [
    ("RateLimit-Limit", "Requests that the limit allows at once."),
    ("RateLimit-Remaining", "Requests that are left now."),
    ("RateLimit-Reset", "Seconds until all are there again."),
];

const RETRY_AFTER: (&str, &str) = ("Retry-After", "Seconds until it is worth coming again.");

/// Status, name among the components, and meaning of each answer that asks to wait.
const TOO_MANY: (&str, &str, &str) = ("429", "TooManyRequests", "Too many requests of one kind.");
const AWAY: (&str, &str, &str) = ("503", "Unavailable", "The database is away, or the answer would take too long.");

/// Describes them, once for all operations. `/status` has no limit.
pub fn describe(document: &mut OpenApi) {
    describe_once(document.components.get_or_insert_default());
    for (path, item) in &mut document.paths.paths {
        let is_limited = path.starts_with("/api/");
        let operations = [&mut item.get, &mut item.put, &mut item.post, &mut item.patch, &mut item.delete];
        for operation in operations.into_iter().flatten() {
            refer(operation, AWAY);
            if is_limited {
                say_what_is_left(operation);
                refer(operation, TOO_MANY);
            }
        }
    }
}

fn describe_once(components: &mut Components) {
    for (name, text) in HEADERS.into_iter().chain([RETRY_AFTER]) {
        let seconds_or_count = ObjectBuilder::new().schema_type(Type::Integer).minimum(Some(0));
        let header = HeaderBuilder::new().schema(Some(seconds_or_count.build())).description(Some(text)).build();
        components.headers.insert(name.to_owned(), RefOr::T(header));
    }
    let waiting = |text: &str, limited: bool| {
        let content = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
        let mut response = ResponseBuilder::new().description(text).content(PROBLEM_JSON, content).build();
        response.headers.insert(RETRY_AFTER.0.to_owned(), header(RETRY_AFTER.0));
        if limited {
            response.headers.extend(limit_headers());
        }
        RefOr::T(response)
    };
    components.responses.insert(TOO_MANY.1.to_owned(), waiting(TOO_MANY.2, true));
    components.responses.insert(AWAY.1.to_owned(), waiting(AWAY.2, false));
}

fn refer(operation: &mut Operation, (status, name, text): (&str, &str, &str)) {
    let mut reference = Ref::from_response_name(name);
    reference.description = text.to_owned();
    operation.responses.responses.insert(status.to_owned(), RefOr::Ref(reference));
}

fn say_what_is_left(operation: &mut Operation) {
    for response in operation.responses.responses.values_mut() {
        if let RefOr::T(response) = response {
            response.headers.extend(limit_headers());
        }
    }
}

fn limit_headers<T>() -> impl Iterator<Item = (String, RefOr<T>)> {
    HEADERS.into_iter().map(|(name, _)| (name.to_owned(), header(name)))
}

fn header<T>(name: &str) -> RefOr<T> {
    RefOr::Ref(Ref::new(format!("#/components/headers/{name}")))
}
