//! From options to a running server, and back to rest when it is told to stop.

use contract::generation::APP_GENERATION;
use contract::problem::Code;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;

use crate::clock::SystemClock;
use crate::config::{Config, ConfigError};
use crate::error::ApiError;
use crate::identity::limits::Limits;
use crate::notices::{MailError, Mailer};
use crate::observe::{logs, metrics::Metrics};
use crate::random::SystemRandom;
use crate::state::{AppState, Parts, Settings};
use crate::store::{ConnectError, Store, idempotency};
use crate::{demo, features, jobs, notices, router};

/// How long open requests may take to end once the server is told to stop.
const GRACE: Duration = Duration::from_secs(10);

/// Why the server cannot start. Each is one line.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Options that cannot work together.
    #[error(transparent)]
    Config(#[from] ConfigError),
    /// The database cannot be used.
    #[error(transparent)]
    Database(#[from] ConnectError),
    /// Mail cannot be sent.
    #[error(transparent)]
    Mail(#[from] MailError),
    /// The address cannot be listened on.
    #[error("cannot listen on {address}: {reason}")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// What the system says.
        reason: std::io::Error,
    },
    /// The centres cannot be written.
    #[error("cannot write the centres: {0}")]
    Beginning(#[source] ApiError),
    /// An operator is to work at a centre that is not there.
    #[error("cannot appoint {0}: there is no such centre")]
    NoSuchCentre(String),
    /// Somebody cannot be given a role.
    #[error("cannot appoint {0}: {1}")]
    GivingRole(String, #[source] ApiError),
    /// Demonstration data cannot be made.
    #[error("cannot make the demonstration data: {0}")]
    Demonstration(#[from] ApiError),
    /// The listener broke while it ran.
    #[error("the server stopped: {0}")]
    Stopped(#[from] std::io::Error),
}

/// Runs until SIGINT or SIGTERM.
pub async fn run(config: Config) -> Result<(), StartError> {
    logs::start(config.log_format);
    let demonstration = config.demonstration()?;
    let listener = TcpListener::bind(config.listen)
        .await
        .map_err(|reason| StartError::Listen { address: config.listen, reason })?;
    let bound = listener.local_addr()?;
    let store = Store::open(&config.database_url()).await?;
    let mailer = Mailer::from_config(&config)?;
    tracing::info!(mail = %mailer.describe(), "mail");
    let state = AppState::new(Parts {
        store,
        clock: Arc::new(SystemClock),
        random: Arc::new(SystemRandom),
        mailer,
        limits: if config.no_limits { Limits::none() } else { Limits::usual() },
        metrics: Metrics::of_process(),
        settings: Settings {
            public_url: config.public_url(bound)?,
            origins: config.origins(bound)?,
            demonstration,
            behind_proxy: config.behind_proxy,
            retire_service_worker: config.retire_service_worker,
            oldest_app: config.oldest_app,
        },
        rooms: features::Rooms::default(),
        stopping: CancellationToken::new(),
    });
    features::seed(&state).await.map_err(StartError::Beginning)?;
    for given in &config.appoint {
        let appointed = features::accounts::appoint(&state, given).await;
        appointed.map_err(|error| match error.code() {
            Code::NotFound => StartError::NoSuchCentre(given.email.clone()),
            _ => StartError::GivingRole(given.email.clone(), error),
        })?;
    }
    if demonstration {
        demo::seed(&state).await?;
    }
    if config.oldest_app > APP_GENERATION {
        tracing::warn!(
            oldest = config.oldest_app,
            carried = APP_GENERATION,
            "the app in this server is itself too old"
        );
    }
    start_jobs(&state);
    stop_on_signal(state.stopping.clone())?;
    tracing::info!(url = %state.settings.public_url, demonstration, "Portalavoro is open");
    serve(listener, state).await?;
    Ok(())
}

/// Answers requests until `state.stopping` is cancelled; then lets open requests end for a short while.
pub async fn serve(listener: TcpListener, state: AppState) -> std::io::Result<()> {
    let stopping = state.stopping.clone();
    let service = router::router(state).into_make_service_with_connect_info::<SocketAddr>();
    let server = axum::serve(listener, service).with_graceful_shutdown(stopping.clone().cancelled_owned());
    tokio::select! {
        ended = std::future::IntoFuture::into_future(server) => ended,
        () = async { stopping.cancelled().await; tokio::time::sleep(GRACE).await } => Ok(()),
    }
}

/// From here on a signal to stop is heard, also one that comes as soon as the server says that it is open.
#[cfg(unix)]
fn stop_on_signal(stopping: CancellationToken) -> std::io::Result<()> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut interrupt, mut terminate) = (signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?);
    tokio::spawn(async move {
        tokio::select! { _ = interrupt.recv() => {}, _ = terminate.recv() => {} }
        stop(&stopping);
    });
    Ok(())
}

#[cfg(not(unix))]
fn stop_on_signal(stopping: CancellationToken) -> std::io::Result<()> {
    tokio::spawn(async move {
        let _heard_or_not = tokio::signal::ctrl_c().await;
        stop(&stopping);
    });
    Ok(())
}

fn stop(stopping: &CancellationToken) {
    stopping.cancel();
    tracing::info!("stopping: open requests may end");
}

/// Starts what runs from time to time. Tests call the work itself instead.
fn start_jobs(state: &AppState) {
    let minutes = |n: u64| Duration::from_secs(60 * n);
    jobs::every(state, minutes(1), "tidy figures", |state| async move {
        state.metrics.tidy();
        Ok(())
    });
    jobs::every(state, minutes(60), "forget old answers", |state| async move { idempotency::forget_old(&state).await });
    jobs::every(state, Duration::from_secs(5), "send mail", |state| async move { notices::send_waiting(&state).await });
    features::start_jobs(state);
}
