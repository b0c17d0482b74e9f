use contract::orientation::{Filter, MatchOccupations, Totals};

use super::table::{Asked, Endpoint, Whose, endpoint};

pub fn endpoints() -> Vec<Endpoint> {
    vec![
        endpoint("GET", "/occupations")
            .row(Whose::Nobodys, [200; 6])
            .asked(|_| Box::pin(async move { Asked::path("/occupations?text=cuoco") })),
        endpoint("POST", "/occupations/matches").row(Whose::Nobodys, [200; 6]).asked(|_| {
            let totals = Totals([400, 200, 150, 100, 300, 250]);
            let request = MatchOccupations { totals, filter: Filter::default() };
            Box::pin(async move { Asked::body("/occupations/matches", &request) })
        }),
    ]
}
