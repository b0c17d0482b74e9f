//! The body of an upload: the bytes of a PDF, as they are.

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::http::{HeaderMap, header};
use contract::accounts::LARGEST_CV_FILE;
use contract::problem::Code;
use futures_util::StreamExt;

use crate::error::ApiError;

/// How much of a body that is too large is read to its end, in bytes. A browser hears an answer only once it has sent its
/// body: a connection that is closed before would tell the person of a broken network.
const READ_TO_ITS_END: usize = 4 * LARGEST_CV_FILE;

/// The bytes of a body that says that it is a PDF and is not too large.
pub struct PdfBody(pub Vec<u8>);

impl<S: Send + Sync> FromRequest<S> for PdfBody {
    type Rejection = ApiError;
    async fn from_request(request: Request, _state: &S) -> Result<Self, ApiError> {
        if !says_pdf(request.headers()) {
            return Err(Code::UnsupportedMediaType.into());
        }
        taken(request.into_body()).await.map(Self)
    }
}

/// Keeps no more than the largest file in memory, whatever comes.
async fn taken(body: Body) -> Result<Vec<u8>, ApiError> {
    let mut pieces = body.into_data_stream();
    let (mut bytes, mut came) = (Vec::new(), 0_usize);
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(|_| Code::MalformedBody)?;
        came = came.saturating_add(piece.len());
        if came > READ_TO_ITS_END {
            break;
        }
        if came > LARGEST_CV_FILE {
            bytes = Vec::new();
        } else {
            bytes.extend_from_slice(&piece);
        }
    }
    if came > LARGEST_CV_FILE { Err(Code::BodyTooLarge.into()) } else { Ok(bytes) }
}

fn says_pdf(headers: &HeaderMap) -> bool {
    let kind = headers.get(header::CONTENT_TYPE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    kind.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case("application/pdf")
}
