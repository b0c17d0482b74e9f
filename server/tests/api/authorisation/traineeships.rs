use super::table::{Asked, Endpoint, Whose, endpoint};
use crate::traineeships::questions::{check, project};

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        endpoint("POST", "/traineeships/evaluations")
            .row(Whose::Nobodys, [200; 6])
            .asked(|_| Box::pin(async move { Asked::body("/traineeships/evaluations", &project()) })),
        endpoint("POST", "/traineeships/hosting")
            .row(Whose::Nobodys, [200; 6])
            .asked(|_| Box::pin(async move { Asked::body("/traineeships/hosting", &check()) })),
    ]
}
