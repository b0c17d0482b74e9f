//! The talk that the company has proposed: coming, not coming, calling it off. What is said travels through the outbox.

use super::command;
use crate::features::traineeships::applications::client::calendar_address;
use crate::features::traineeships::applications::parts::TalkCard;
use crate::features::traineeships::applications::state::{TalkFace, talk_face};
use crate::features::traineeships::applications::talk_words;
use crate::offline::outbox::{ApplicationRequest, Command, Entity};
use crate::offline::use_outbox;
use crate::platform::clock;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{Button, ButtonKind, Dialog, Field, FieldKind, FormErrors, Icon, IconView};
use contract::problem::FieldError;
use contract::traineeships::{Application, GiveUpTalk, LONGEST_MESSAGE, Talk};
use leptos::prelude::*;

/// The field of the words. The message to the company beside it has another.
const WORDS: &str = "talk-words";

/// The talk, where one was proposed.
#[component]
pub fn TalkShown(
    /// The application.
    application: Memo<Application>,
) -> impl IntoView {
    let talk = Memo::new(move |_| application.with(|application| application.talk.clone()));
    move || {
        talk.get().map(|talk| {
            let shown = talk.clone();
            view! {
                <TalkCard talk=shown says=talk_words::for_person>
                    <Answering application talk />
                </TalkCard>
            }
        })
    }
}

/// What the person can say, unless what they said has no last word yet.
#[component]
fn Answering(
    /// The application.
    application: Memo<Application>,
    /// The talk.
    talk: Talk,
) -> impl IntoView {
    let i18n = use_i18n();
    let outbox = use_outbox();
    let id = application.with_untracked(|application| application.id);
    let waits = Memo::new(move |_| {
        let entries = outbox.entries();
        let mut mine = entries.iter().filter(|entry| entry.entity() == Entity::Application(id));
        mine.any(|entry| !entry.state.is_settled() && is_about_talk(&entry.command))
    });
    let face = talk_face(&talk, clock::now());
    let talk = StoredValue::new(talk);
    let (gives_up, words) = (RwSignal::new(false), RwSignal::new(String::new()));
    let accept = move |()| {
        let (talk, starts_at) = talk.with_value(|talk| (talk.id, talk.starts_at));
        let request = ApplicationRequest::AcceptTalk { talk, starts_at };
        // Nobody to keep it for: the page shows no application then.
        let _nobody = outbox.enqueue(application.with_untracked(|application| command(application, request)));
    };
    let buttons = move || match face {
        TalkFace::Proposed => view! {
            <Button icon=Icon::Check on_press=accept>
                {t!(i18n, applications.talk_accept)}
            </Button>
            <Button kind=ButtonKind::Secondary icon=Icon::Cross on_press=move |()| gives_up.set(true)>
                {t!(i18n, applications.talk_decline)}
            </Button>
        }
        .into_any(),
        TalkFace::Accepted => view! {
            <a class="button button-secondary" href=calendar_address(id) download>
                <IconView icon=Icon::Calendar />
                <span>{t!(i18n, applications.talk_calendar)}</span>
            </a>
            <Button kind=ButtonKind::Quiet icon=Icon::Cross on_press=move |()| gives_up.set(true)>
                {t!(i18n, applications.talk_call_off)}
            </Button>
        }
        .into_any(),
        TalkFace::Declined | TalkFace::CalledOff | TalkFace::Lapsed | TalkFace::Over => ().into_any(),
    };
    let title = Signal::derive(move || match face {
        TalkFace::Proposed => t_string!(i18n, applications.talk_decline_title).to_owned(),
        _ => t_string!(i18n, applications.talk_call_off_title).to_owned(),
    });
    view! {
        <Show
            when=move || !waits.get()
            fallback=move || view! { <p class="soft">{t!(i18n, applications.talk_waits)}</p> }
        >
            <div class="actions">{buttons()}</div>
        </Show>
        <Dialog open=gives_up title>
            <GiveUp application talk face words open=gives_up />
        </Dialog>
    }
}

/// Words for the company, and the action. What was typed is still there when it is opened again.
#[component]
fn GiveUp(
    /// The application.
    application: Memo<Application>,
    /// The talk.
    talk: StoredValue<Talk>,
    /// Where it stands: a proposal is declined, what was agreed is called off.
    face: TalkFace,
    /// What is typed.
    words: RwSignal<String>,
    /// Whether the question is there.
    open: RwSignal<bool>,
) -> impl IntoView {
    let i18n = use_i18n();
    let (outbox, errors) = (use_outbox(), FormErrors::new());
    let is_proposal = face == TalkFace::Proposed;
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (talk, starts_at) = talk.with_value(|talk| (talk.id, talk.starts_at));
        match (GiveUpTalk { talk, words: words.get_untracked() }).checked() {
            Err(refused) => errors.show(refused.into_iter().map(|error| FieldError::new(WORDS, error.code)).collect()),
            Ok(body) => {
                open.set(false);
                let request = match is_proposal {
                    true => ApplicationRequest::DeclineTalk { body, starts_at },
                    false => ApplicationRequest::CallOffTalk { body, starts_at },
                };
                let _nobody = outbox.enqueue(application.with_untracked(|application| command(application, request)));
            }
        }
    };
    view! {
        <form class="form" novalidate on:submit=send>
            <p>{t!(i18n, applications.talk_give_up_text)}</p>
            <Field
                name=WORDS
                label=t_signal!(i18n, applications.talk_words)
                value=words
                kind=FieldKind::LongText
                help=t_signal!(i18n, applications.talk_words_help)
                error=errors.beside(i18n, WORDS)
                may_be_empty=true
                longest=LONGEST_MESSAGE as u16
            />
            <div class="actions">
                <Button kind=ButtonKind::Secondary on_press=move |()| open.set(false)>
                    {t!(i18n, ui.back)}
                </Button>
                <Button kind=ButtonKind::Danger submit=true>
                    {move || match is_proposal {
                        true => t_string!(i18n, applications.talk_decline_yes),
                        false => t_string!(i18n, applications.talk_call_off_yes),
                    }}
                </Button>
            </div>
        </form>
    }
}

fn is_about_talk(command: &Command) -> bool {
    matches!(command, Command::Application { request, .. } if request.talk_starts_at().is_some())
}
