//! What the outbox is told: by pages, by the session, by other tabs, and by the service worker.

use super::{CHANNEL, Driver};
use crate::client::Session;
use crate::offline::outbox::{Command, EntryId, Need, Owner, Queue};
use crate::offline::wishes::{Wish, Wishes};
use crate::platform::{clock, network, service_worker, storage, tabs};
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

impl Driver {
    /// Does what pages wish, and sends, for as long as the page lives.
    pub(in crate::offline) fn start(self: Rc<Self>, wishes: Rc<Wishes>) {
        tabs::listen(CHANNEL, {
            let driver = self.clone();
            move || {
                let driver = driver.clone();
                spawn_local(async move { driver.change_shown(&|_| ()).await });
            }
        });
        service_worker::when_woken({
            let driver = self.clone();
            move || driver.bell.ring()
        });
        let driver = self.clone();
        Effect::new(move |_| {
            let session = driver.client.session();
            session.owner();
            let (driver, session) = (driver.clone(), session.get());
            spawn_local(async move { driver.after_session_change(&session).await });
        });
        let driver = self.clone();
        spawn_local(async move {
            // This app may be the newer one that an entry waits for.
            driver.change_shown(&|queue| queue.given(Need::Update, clock::now())).await;
            loop {
                let wish = wishes.next().await;
                driver.grant(&wish).await;
            }
        });
        spawn_local(async move { self.run().await });
    }

    async fn grant(&self, wish: &Wish) {
        let now = clock::now();
        match wish {
            Wish::Keep { owner, id, command } => self.keep(*owner, *id, command).await,
            Wish::Dismiss(id) => self.change_shown(&|queue| queue.dismiss(*id)).await,
            Wish::Undo { id, opposite } => {
                let undo = |queue: &mut Queue| {
                    queue.undo(*id, *opposite, now);
                };
                self.change_shown(&undo).await;
            }
            Wish::Hurry => self.change_shown(&|queue| queue.hurry(now)).await,
        }
    }

    async fn keep(&self, owner: Owner, id: EntryId, command: &Command) {
        self.change(owner, &|queue| queue.add(id, command.clone(), clock::now())).await;
        self.bell.ring();
        storage::keep_for_good();
        if !network::is_online() {
            service_worker::wake_with_the_network();
        }
    }

    async fn after_session_change(&self, session: &Session) {
        self.change_shown(&|queue| {
            let now = clock::now();
            if let Session::SignedIn(me) = session {
                queue.given(Need::SignIn, now);
                if me.is_complete() {
                    queue.given(Need::Profile, now);
                }
                queue.hurry(now);
            }
        })
        .await;
    }
}
