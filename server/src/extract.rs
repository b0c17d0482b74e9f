//! What handlers take from a request. Whatever is wrong with it becomes a problem with a code, never a plain text.

use axum::extract::rejection::BytesRejection;
use axum::extract::{FromRequest, FromRequestParts, Path, Query, Request};
use axum::http::request::Parts;
use axum::http::{HeaderMap, header};
use contract::problem::{Code, FieldError};
use serde::de::DeserializeOwned;

use crate::error::{ApiError, Refusal};

/// The largest body that is read, in bytes.
pub const LARGEST_BODY: usize = 64 * 1024;

/// A JSON body.
pub struct JsonBody<T>(pub T);

/// Parameters of the path. An id that is not one names nothing: 404.
pub struct PathOf<T>(pub T);

/// Parameters of the query.
pub struct QueryOf<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for JsonBody<T> {
    type Rejection = ApiError;
    async fn from_request(request: Request, state: &S) -> Result<Self, ApiError> {
        let bytes = json_bytes(request, state).await?;
        parse(&bytes).map(Self)
    }
}

impl<S: Send + Sync, T: DeserializeOwned + Send> FromRequestParts<S> for PathOf<T> {
    type Rejection = ApiError;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        let Path(value) = Path::from_request_parts(parts, state).await.map_err(|_| Code::NotFound)?;
        Ok(Self(value))
    }
}

impl<S: Send + Sync, T: DeserializeOwned> FromRequestParts<S> for QueryOf<T> {
    type Rejection = ApiError;
    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, ApiError> {
        let Query(value) = Query::from_request_parts(parts, state).await.map_err(|_| Code::MalformedQuery)?;
        Ok(Self(value))
    }
}

/// The bytes of a body that says that it is JSON and is not too large.
pub async fn json_bytes<S: Send + Sync>(request: Request, state: &S) -> Result<axum::body::Bytes, ApiError> {
    if !says_json(request.headers()) {
        return Err(Code::UnsupportedMediaType.into());
    }
    bytes(request, state).await
}

/// The bytes of a body that is not too large.
pub async fn bytes<S: Send + Sync>(request: Request, state: &S) -> Result<axum::body::Bytes, ApiError> {
    axum::body::Bytes::from_request(request, state).await.map_err(|rejection| match rejection {
        BytesRejection::FailedToBufferBody(cause) if cause.status().as_u16() == Code::BodyTooLarge.status() => {
            Code::BodyTooLarge.into()
        }
        _ => Code::MalformedBody.into(),
    })
}

/// The body as the contract's type, or the field that does not fit.
pub fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, ApiError> {
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| malformed(&error))?;
    json.end().map_err(|_| Code::MalformedBody)?;
    Ok(value)
}

fn malformed(error: &serde_path_to_error::Error<serde_json::Error>) -> ApiError {
    let message = format!("{}", error.inner());
    let path = format!("{}", error.path());
    let at = |name: &str| {
        if path == "." { name.to_owned() } else { format!("{path}.{name}") }
    };
    let field = match (error.inner().classify(), message.strip_prefix("missing field `")) {
        (serde_json::error::Category::Data, Some(rest)) => {
            let name = rest.split('`').next().unwrap_or_default();
            Some(FieldError { field: at(name), code: Code::Required })
        }
        (serde_json::error::Category::Data, None) if path != "." => {
            Some(FieldError { field: path, code: Code::BadFormat })
        }
        _ => None,
    };
    ApiError::Refused(Box::new(Refusal::new(Code::MalformedBody, field.into_iter().collect())))
}

fn says_json(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/json")
}
