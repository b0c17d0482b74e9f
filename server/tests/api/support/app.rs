//! The real router on a real port, with a clock that tests set.

use contract::accounts::{Language, Role};
use contract::ids::{CentreId, PersonId};
use portalavoro_server::app_generation::OLDEST_APP_GENERATION;
use portalavoro_server::features::Rooms;
use portalavoro_server::identity::limits::Limits;
use portalavoro_server::identity::{person, session};
use portalavoro_server::notices::{self, Mailer};
use portalavoro_server::observe::metrics::Metrics;
use portalavoro_server::random::SystemRandom;
use portalavoro_server::start;
use portalavoro_server::state::{AppState, Parts, Settings};
use portalavoro_server::store::Store;
use sea_orm::ActiveValue::Set;
use sea_orm::EntityTrait;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio_util::sync::CancellationToken;
use uuid::Uuid;

use super::browser::Browser;
use super::clock::TestClock;

pub struct TestApp {
    /// Where it answers, such as `http://127.0.0.1:40123`.
    pub url: String,
    /// What the server itself uses.
    pub state: AppState,
    /// Its database.
    pub database_url: String,
    /// Its clock.
    pub clock: Arc<TestClock>,
    mail_folder: PathBuf,
}

/// What a test may want otherwise.
pub struct Options {
    pub limits: Limits,
    pub demonstration: bool,
    /// The address that browsers think they visit; the real one without it.
    pub public_url: Option<String>,
    /// Where mail goes; into files without it.
    pub smtp_url: Option<String>,
    /// The oldest generation of the app that is served.
    pub oldest_app: u32,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            limits: Limits::none(),
            demonstration: false,
            public_url: None,
            smtp_url: None,
            oldest_app: OLDEST_APP_GENERATION,
        }
    }
}

/// The hub where operators of tests work.
pub const MATERA: &str = "portalavoro-matera";

/// The other hub.
pub const POTENZA: &str = "portalavoro-potenza";

const SENDER: &str = "Portalavoro <portalavoro@example.org>";

impl TestApp {
    /// A server on a database of its own, without limits and without demonstration data.
    pub async fn start(database_url: &str, folder: &Path) -> Self {
        let store = Store::open(database_url).await.unwrap();
        Self::start_with(store, database_url, folder, Arc::new(TestClock::new()), Options::default()).await
    }

    /// Another server on the same database and clock, with other options.
    pub async fn again(&self, options: Options) -> Self {
        let folder = self.mail_folder.parent().unwrap();
        Self::start_with(self.state.store.clone(), &self.database_url, folder, self.clock.clone(), options).await
    }

    async fn start_with(
        store: Store,
        database_url: &str,
        folder: &Path,
        clock: Arc<TestClock>,
        options: Options,
    ) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let mail_folder = folder.join("mail");
        let mailer = match &options.smtp_url {
            Some(smtp) => Mailer::over_smtp(SENDER, smtp).unwrap(),
            None => Mailer::into_files(SENDER, mail_folder.clone()).unwrap(),
        };
        let public_url = options.public_url.unwrap_or_else(|| url.clone());
        let state = AppState::new(Parts {
            store,
            clock: clock.clone(),
            random: Arc::new(SystemRandom),
            mailer,
            limits: options.limits,
            metrics: Metrics::of_process(),
            settings: Settings {
                origins: vec![public_url.clone()],
                public_url,
                demonstration: options.demonstration,
                behind_proxy: false,
                retire_service_worker: false,
                oldest_app: options.oldest_app,
            },
            rooms: Rooms::default(),
            stopping: CancellationToken::new(),
        });
        portalavoro_server::features::seed(&state).await.unwrap();
        if options.demonstration {
            portalavoro_server::demo::seed(&state).await.unwrap();
        }
        tokio::spawn(start::serve(listener, state.clone()));
        Self { url, state, database_url: database_url.to_owned(), clock, mail_folder }
    }

    /// Somebody without a session.
    pub fn browser(&self) -> Browser {
        Browser::new(&self.url, &self.state.settings.public_url)
    }

    /// Somebody new with that role, complete profile and session. Operators work at [`MATERA`].
    pub async fn signed_in(&self, role: Role) -> Browser {
        let centre = (role == Role::Operator).then(|| MATERA.parse().unwrap());
        self.signed_in_at(role, centre).await
    }

    /// Somebody new with that role and centre, complete profile and session.
    pub async fn signed_in_at(&self, role: Role, centre: Option<CentreId>) -> Browser {
        let person = self.person(role, centre, None).await;
        self.browser_of(person).await
    }

    /// A browser that is signed in as this person.
    pub async fn browser_of(&self, person: PersonId) -> Browser {
        let state = &self.state;
        let token = state
            .store
            .write(|transaction| async move {
                let now = state.clock.now();
                session::begin(&transaction, &*state.random, person, "Test", now).await
            })
            .await
            .unwrap();
        self.browser().with_session(person, &token)
    }

    /// Somebody new with a complete profile, without a session.
    pub async fn person(&self, role: Role, centre: Option<CentreId>, registered_at: Option<CentreId>) -> PersonId {
        self.person_with_id(Uuid::now_v7(), role, centre, registered_at).await
    }

    /// Somebody new whose id, and with it whose address, a test has chosen.
    pub async fn person_with_id(
        &self,
        id: Uuid,
        role: Role,
        centre: Option<CentreId>,
        registered_at: Option<CentreId>,
    ) -> PersonId {
        let name = format!("Prova {}", &id.simple().to_string()[24..]);
        let row = person::ActiveModel {
            id: Set(id),
            role: Set(person::role_text(role).to_owned()),
            centre: Set(centre.map(String::from)),
            counsellor: Set(false),
            name_lower: Set(Some(name.to_lowercase())),
            name: Set(Some(name)),
            birth_date: Set(Some("2000-01-01".parse().unwrap())),
            email: Set(Some(format!("{}@example.org", id.simple()))),
            phone: Set(None),
            language: Set(person::language_text(Language::It).to_owned()),
            demonstration: Set(false),
            registered_at: Set(registered_at.map(String::from)),
            created_at: Set(self.state.clock.now().into()),
        };
        person::Entity::insert(row).exec_without_returning(self.state.store.read()).await.unwrap();
        PersonId(id)
    }

    /// Sends what waits, and gives every mail sent so far as it travels, in order.
    pub async fn mails(&self) -> Vec<String> {
        notices::send_waiting(&self.state).await.unwrap();
        let files = std::fs::read_dir(&self.mail_folder).unwrap().map(|entry| entry.unwrap().path());
        let mut mails: Vec<_> = files.filter(|path| path.extension().is_some_and(|e| e == "eml")).collect();
        mails.sort();
        mails.iter().map(|path| std::fs::read_to_string(path).unwrap()).collect()
    }
}
