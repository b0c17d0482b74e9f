//! What the company says: an answer, words, or both; and where they meet. The same form in the app and by a link.

use super::meet::Meet;
use super::meeting::Meeting;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::features::traineeships::applications::words;
use crate::platform::clock;
use crate::text::{self, t, t_signal, t_string, use_i18n};
use crate::ui::{Button, Field, FieldKind, Icon, Notice, RadioChoice};
use contract::problem::Code;
use contract::traineeships::{
    ApplicationEvent, ApplicationStatus, CompanyAnswer, LONGEST_MESSAGE, NamedTalk, Reply, Talk, TalkStatus, TalkStep,
};
use leptos::prelude::*;

/// The group of answers, as the page names it.
const ANSWER: &str = "answer";

/// What the company says.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Says {
    /// An answer, with words or without.
    Answer(CompanyAnswer),
    /// Words alone.
    Words,
    /// The talk that is to come is called off, with words or without.
    CallOff,
}

/// The form.
#[component]
pub fn ReplyForm(
    /// Where the application stands: what is over has no answer any more.
    status: Memo<ApplicationStatus>,
    /// The last talk.
    talk: Memo<Option<Talk>>,
    /// What is written.
    words: RwSignal<String>,
    /// The request.
    submission: Submission,
    /// Sends it.
    on_send: Callback<Reply>,
) -> impl IntoView {
    let i18n = use_i18n();
    let says = RwSignal::new(None::<Says>);
    let meeting = Meeting::new();
    let coming = Memo::new(move |_| talk.get().filter(|talk| talk.is_to_come(clock::now())));
    let stands = move |wanted: TalkStatus| coming.with(|talk| talk.as_ref().is_some_and(|talk| talk.status == wanted));
    let is_agreed = Memo::new(move |_| stands(TalkStatus::Accepted));
    let is_proposed = Memo::new(move |_| stands(TalkStatus::Proposed));
    let wants_to_talk = move || says.get() == Some(Says::Answer(CompanyAnswer::Interview));
    // What was sent is chosen no more, and what was had by somebody else is looked for again.
    Effect::new(move |before: Option<Option<Talk>>| {
        let now = talk.get();
        if before.is_some_and(|before| before != now) {
            says.set(None);
            meeting.forget();
        }
        now
    });
    Effect::new(move |_| {
        if submission.failure().is_some() && untrack(wants_to_talk) {
            meeting.slots.again();
        }
    });
    let choices = Signal::derive(move || {
        let fits = |answer: &CompanyAnswer| status.get().after(ApplicationEvent::Answer(*answer)).is_some();
        let answers = CompanyAnswer::ALL.into_iter().filter(fits);
        let answers = answers.map(|answer| (Says::Answer(answer), words::answer(i18n, answer).to_owned()));
        let only_words = (Says::Words, t_string!(i18n, received.only_words).to_owned());
        let call_off = coming.with(Option::is_some);
        let call_off = call_off.then(|| (Says::CallOff, t_string!(i18n, received.answer_call_off).to_owned()));
        answers.chain(call_off).chain([only_words]).collect::<Vec<_>>()
    });
    let has_answers = Memo::new(move |_| choices.with(|choices| choices.len() > 1));
    let needs_words = move || !has_answers.get() || says.get() == Some(Says::Words);
    let words_error = MaybeProp::derive(move || {
        submission.errors.code("words").map(|code| match code {
            Code::Required => t_string!(i18n, received.words_empty).to_owned(),
            code => text::sentence(i18n, code).to_owned(),
        })
    });
    let answer_error = MaybeProp::derive(move || {
        submission.errors.code(ANSWER).map(|_| t_string!(i18n, received.choose_answer).to_owned())
    });
    let send = move |event: leptos::ev::SubmitEvent| {
        event.prevent_default();
        let (answer, talk) = match says.get_untracked() {
            Some(Says::Answer(CompanyAnswer::Interview)) if !is_agreed.get_untracked() => match meeting.proposal() {
                Ok(proposal) => (Some(CompanyAnswer::Interview), proposal.map(TalkStep::Propose)),
                Err((field, code)) => return submission.errors.show_one(field, code),
            },
            Some(Says::Answer(answer)) => (Some(answer), None),
            Some(Says::CallOff) => {
                let named = coming.get_untracked().map(|talk| NamedTalk { talk: talk.id });
                (None, named.map(TalkStep::CallOff))
            }
            None if has_answers.get_untracked() => return submission.errors.show_one(ANSWER, Code::Required),
            Some(Says::Words) | None => (None, None),
        };
        match (Reply { answer, words: words.get_untracked(), talk }).checked("") {
            Ok(reply) => on_send.run(reply),
            Err(refused) => submission.refuse(refused),
        }
    };
    view! {
        <form class="form" novalidate on:submit=send>
            <Show when=move || has_answers.get()>
                <RadioChoice
                    name=ANSWER
                    label=t_signal!(i18n, received.ask_answer)
                    choices
                    value=says
                    error=answer_error
                />
            </Show>
            <Show when=wants_to_talk>
                <Show
                    when=move || !is_agreed.get()
                    fallback=move || view! { <Notice>{t!(i18n, received.meet_agreed)}</Notice> }
                >
                    <Meet meeting errors=submission.errors replaces=is_proposed />
                </Show>
            </Show>
            {move || {
                let may_be_empty = !needs_words();
                view! {
                    <Field
                        name="words"
                        label=t_signal!(i18n, received.words)
                        value=words
                        kind=FieldKind::LongText
                        help=t_signal!(i18n, received.words_help)
                        error=words_error
                        may_be_empty
                        longest=LONGEST_MESSAGE as u16
                    />
                }
            }}
            <p class="soft">{t!(i18n, received.read_at_once)}</p>
            <FailureNotice of=submission />
            <div class="actions">
                <Button submit=true icon=Icon::Send busy=submission.busy()>
                    {t!(i18n, received.send)}
                </Button>
            </div>
        </form>
    }
}
