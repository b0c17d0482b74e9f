//! The questions in many short rounds, so that whatever else the machine does falls on all of them.

use super::invent::World;
use super::kinds::Kind;
use super::{ask, bare};
use portalavoro_server::clock::SystemClock;
use portalavoro_server::features::Rooms;
use portalavoro_server::identity::limits::Limits;
use portalavoro_server::notices::Mailer;
use portalavoro_server::observe::metrics::Metrics;
use portalavoro_server::random::SystemRandom;
use portalavoro_server::start;
use portalavoro_server::state::{AppState, Parts, Settings};
use portalavoro_server::store::Store;
use rand::SeedableRng;
use rand::rngs::StdRng;
use sea_orm::{ConnectionTrait, Statement};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

/// How often each is asked in a round.
const IN_A_ROUND: usize = 20;

/// How many rounds are measured.
const ROUNDS: usize = 50;

/// How many come before, unmeasured: connections are opened, pages are read from the disk.
const WARMING_UP: usize = 5;

/// How long each question took.
pub struct Run {
    pub bare: Vec<Duration>,
    pub kinds: Vec<(Kind, Vec<Duration>)>,
}

/// Starts the whole server and the bare handler over this database, and asks both.
pub async fn run(store: Store, folder: &Path) -> Run {
    let highest = highest(&store).await;
    let bare_url = serve_bare(&store).await;
    let server = serve(store, folder).await;
    let (client, world) = (reqwest::Client::new(), World::read());
    // The same questions at each run.
    let mut chance = StdRng::seed_from_u64(1);
    let mut run = Run { bare: Vec::new(), kinds: Kind::ALL.iter().map(|kind| (*kind, Vec::new())).collect() };
    for round in 0..WARMING_UP + ROUNDS {
        let is_measured = round >= WARMING_UP;
        for _ in 0..IN_A_ROUND {
            let taken = ask::ask(&client, &bare_url).await;
            run.bare.extend(is_measured.then_some(taken));
        }
        for (kind, times) in &mut run.kinds {
            for _ in 0..IN_A_ROUND {
                let query = kind.search(&world, &mut chance, highest).query();
                let taken = ask::ask(&client, &format!("{server}/api/v1/postings?{query}")).await;
                times.extend(is_measured.then_some(taken));
            }
        }
    }
    run
}

async fn highest(store: &Store) -> i64 {
    let highest = Statement::from_string(store.backend(), "SELECT MAX(number) AS highest FROM found_posting");
    let row = store.read().query_one_raw(highest).await.expect("the table is there").expect("a row");
    row.try_get("", "highest").expect("there are postings")
}

async fn serve_bare(store: &Store) -> String {
    let (listener, url) = listen().await;
    let router = bare::router(store);
    tokio::spawn(async move { axum::serve(listener, router).await });
    url
}

async fn serve(store: Store, folder: &Path) -> String {
    let (listener, url) = listen().await;
    let state = AppState::new(Parts {
        store,
        clock: Arc::new(SystemClock),
        random: Arc::new(SystemRandom),
        mailer: Mailer::into_files("Portalavoro <portalavoro@example.org>", folder.join("mail"))
            .expect("a folder for mail"),
        limits: Limits::none(),
        metrics: Metrics::of_process(),
        settings: Settings {
            origins: vec![url.clone()],
            public_url: url.clone(),
            demonstration: false,
            behind_proxy: false,
            retire_service_worker: false,
            oldest_app: 0,
        },
        rooms: Rooms::default(),
        stopping: CancellationToken::new(),
    });
    tokio::spawn(start::serve(listener, state));
    url
}

async fn listen() -> (TcpListener, String) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let url = format!("http://{}", listener.local_addr().expect("a bound port"));
    (listener, url)
}
