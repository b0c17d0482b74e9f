//! What every part of the centre does alike: it keeps what is typed, saves on the version that it was made on, and says
//! so when somebody else changed the same part meanwhile.

use super::section::Section;
use crate::client::{Client, ClientError, use_client};
use crate::features::operator::client;
use crate::features::shared::submission::{FailureNotice, Submission};
use crate::platform::drafts;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Button, ButtonKind, Notice, NoticeKind};
use contract::ids::CentreId;
use contract::network::Centre;
use contract::problem::Code;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// One part while it is edited. A copy is the same one.
pub struct SectionForm<S: Section> {
    /// What stands in the fields.
    pub typed: RwSignal<S>,
    /// What the centre had when the typing began.
    base: RwSignal<S>,
    /// What somebody else made of it meanwhile.
    conflict: RwSignal<Option<S>>,
    saved: RwSignal<bool>,
    /// The request.
    pub submission: Submission,
    about: RwSignal<Centre>,
    centre: StoredValue<CentreId>,
    api: Client,
}

impl<S: Section> Clone for SectionForm<S> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<S: Section> Copy for SectionForm<S> {}

impl<S: Section> SectionForm<S> {
    /// The part of this centre, with what was typed before and not saved.
    pub fn new(about: RwSignal<Centre>) -> Self {
        let now = about.with_untracked(S::of);
        let id = about.with_untracked(|about| about.id.clone());
        let draft = format!("centre/{id}/{}", S::PART);
        let (base, typed) = drafts::kept::<(S, S)>(&draft).unwrap_or((now.clone(), now));
        let form = Self {
            typed: RwSignal::new(typed),
            base: RwSignal::new(base),
            conflict: RwSignal::new(None),
            saved: RwSignal::new(false),
            submission: Submission::new(),
            about,
            centre: StoredValue::new(id),
            api: use_client(),
        };
        Effect::new(move |_| {
            let (base, typed) = (form.base.get(), form.typed.get());
            if base == typed { drafts::forget(&draft) } else { drafts::keep(&draft, &(base, typed)) }
        });
        // Another tab or operator may have changed this part: fields that nobody touched follow.
        Effect::new(move |_| {
            let now = about.with(S::of);
            let is_untouched = form.base.with_untracked(|base| form.typed.with_untracked(|typed| typed == base));
            if is_untouched && form.base.with_untracked(|base| *base != now) {
                form.base.set(now.clone());
                form.typed.set(now);
            }
        });
        form
    }

    /// Whether something is typed and not saved; tracked.
    pub fn is_changed(self) -> bool {
        self.base.with(|base| self.typed.with(|typed| typed != base))
    }

    /// Changes what stands in the fields.
    pub fn change(self, change: impl FnOnce(&mut S)) {
        self.saved.set(false);
        self.typed.update(change);
    }

    /// Saves, unless somebody else has changed the same part.
    pub fn save(self) {
        self.saved.set(false);
        self.try_to_save(true);
    }

    fn try_to_save(self, again: bool) {
        let (now, version) = self.about.with_untracked(|about| (S::of(about), about.version));
        if self.base.with_untracked(|base| *base != now) {
            self.conflict.set(Some(now));
            return;
        }
        match self.typed.with_untracked(|typed| typed.edit(version)) {
            Err(errors) => self.submission.refuse(errors),
            Ok(edit) => {
                let (api, centre) = (self.api, self.centre.get_value());
                self.submission.send_or(
                    async move { client::edit_centre(api, &centre, S::PART, &edit).await },
                    move |centre| self.take_saved(centre),
                    move |error: ClientError| match error.code() {
                        Some(Code::ChangedMeanwhile) => {
                            self.look_again(again);
                            None
                        }
                        _ => Some(error),
                    },
                );
            }
        }
    }

    fn take_saved(self, centre: Centre) {
        let now = S::of(&centre);
        self.base.set(now.clone());
        self.typed.set(now);
        self.about.set(centre);
        self.saved.set(true);
    }

    /// Reads what the centre is now. If it was another part that changed, the save goes through at once.
    fn look_again(self, again: bool) {
        let (api, path) = (self.api, client::centre(&self.centre.get_value()));
        spawn_local(async move {
            if let Ok(centre) = api.get::<Centre>(&path).await
                && self.about.try_set(centre).is_none()
            {
                if again {
                    self.try_to_save(false);
                } else {
                    self.conflict.set(Some(self.about.with_untracked(S::of)));
                }
            }
        });
    }

    /// Takes what somebody else made of it; what was typed goes.
    fn take_theirs(self) {
        if let Some(now) = self.conflict.get_untracked() {
            self.base.set(now.clone());
            self.typed.set(now);
        }
        self.conflict.set(None);
    }

    /// Keeps what was typed; the next save replaces what somebody else made of it.
    fn keep_mine(self) {
        if let Some(now) = self.conflict.get_untracked() {
            self.base.set(now);
        }
        self.conflict.set(None);
    }
}

/// One text of the part as a field holds it: both follow each other.
pub fn text_of<S: Section>(
    form: SectionForm<S>,
    read: fn(&S) -> &String,
    write: fn(&mut S) -> &mut String,
) -> RwSignal<String> {
    let field = RwSignal::new(form.typed.with_untracked(|typed| read(typed).clone()));
    Effect::new(move |_| {
        let now = form.typed.with(|typed| read(typed).clone());
        if field.with_untracked(|field| *field != now) {
            field.set(now);
        }
    });
    Effect::new(move |_| {
        let now = field.get();
        if form.typed.with_untracked(|typed| *read(typed) != now) {
            form.change(|typed| *write(typed) = now);
        }
    });
    field
}

/// What stands under the fields: what failed, what somebody else did, and the button.
#[component]
pub fn SectionFoot<S: Section>(
    /// The part.
    form: SectionForm<S>,
) -> impl IntoView {
    let i18n = use_i18n();
    view! {
        <FailureNotice of=form.submission />
        <div role="status" class="stack">
            {move || {
                form.conflict
                    .with(Option::is_some)
                    .then(|| {
                        view! {
                            <Notice kind=NoticeKind::Warning title=t_signal!(i18n, operator.conflict_title)>
                                {t!(i18n, operator.conflict_text)}
                            </Notice>
                            <div class="actions">
                                <Button kind=ButtonKind::Secondary on_press=move |()| form.take_theirs()>
                                    {t!(i18n, operator.conflict_theirs)}
                                </Button>
                                <Button kind=ButtonKind::Secondary on_press=move |()| form.keep_mine()>
                                    {t!(i18n, operator.conflict_mine)}
                                </Button>
                            </div>
                        }
                    })
            }}
            {move || {
                form.saved
                    .get()
                    .then(|| view! { <Notice kind=NoticeKind::Success>{t!(i18n, operator.saved)}</Notice> })
            }}
            {move || form.is_changed().then(|| view! { <p class="soft">{t!(i18n, operator.not_saved)}</p> })}
        </div>
        <div class="actions">
            <Button submit=true busy=form.submission.busy()>{t!(i18n, ui.save)}</Button>
        </div>
    }
}
