//! The form of the CV: what was typed, which part is open, what was taken out, and saving it.

use crate::features::accounts::cv::state::{Item, List, Removed, Typed};
use crate::features::accounts::cv::words::field_words;
use crate::features::shared::kept_request::ask;
use crate::features::shared::step_form::{StepForm, TypedSteps};
use crate::offline::outbox::Command;
use crate::offline::{Outbox, use_outbox};
use crate::text::I18n;
use contract::accounts::{Cv, MyCv};
use contract::problem::{Code, FieldError};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// Under this name what is typed lies on the device.
const DRAFT: &str = "cv";

/// The form. A copy is the same one.
#[derive(Clone, Copy)]
pub struct CvForm {
    /// What was typed; beside it, which part is open.
    pub form: StepForm<Typed>,
    /// The part that was taken out last, until another one is or it is put back.
    pub removed: RwSignal<Option<(Item, Removed)>>,
    /// Rises when what is typed changes otherwise than by the keyboard: the fields are made anew then.
    pub made_anew: RwSignal<u32>,
    outbox: Outbox,
}

/// The form, with what was typed before, or else with what is kept.
pub fn use_form(mine: Memo<MyCv>) -> CvForm {
    let kept = move || mine.with_untracked(|mine| Typed::of(&mine.cv));
    let form = StepForm::<Typed>::kept(DRAFT.to_owned(), RwSignal::new(None), || (kept(), ()));
    let cv = CvForm { form, removed: RwSignal::new(None), made_anew: RwSignal::new(0), outbox: use_outbox() };
    Effect::new(move |before: Option<Cv>| {
        let now = mine.with(|mine| mine.cv.clone());
        // What was only looked at follows what the server says by now.
        let is_old =
            before.is_some_and(|before| before != now && form.typed.with_untracked(|typed| typed.says(&before)));
        if is_old && form.typed.with_untracked(|typed| !typed.says(&now)) {
            cv.make_anew(Typed::of(&now));
        }
        // What the profile says is no draft.
        if form.typed.with(|typed| typed.says(&now)) {
            form.forget();
        }
        now
    });
    cv
}

impl CvForm {
    /// The part that is open.
    pub fn open(self) -> RwSignal<Option<Item>> {
        self.form.beside
    }

    /// Whether nothing is written.
    pub fn is_blank(self) -> bool {
        self.form.typed.with_untracked(|typed| typed.clone().tidy() == Typed::default())
    }

    /// Puts something else into the fields.
    pub fn make_anew(self, typed: Typed) {
        self.open().set(None);
        self.form.typed.set(typed);
        self.made_anew.update(|times| *times += 1);
    }

    /// How many parts a list has; tracked.
    pub fn count(self, list: List) -> usize {
        self.form.typed.with(|typed| match list {
            List::Experience => typed.experience.len(),
            List::Education => typed.education.len(),
            List::Languages => typed.languages.len(),
        })
    }

    /// Adds an empty part and opens it.
    pub fn add(self, list: List) {
        let at = untrack(move || self.count(list));
        self.form.typed.update(|typed| match list {
            List::Experience => typed.experience.push(Default::default()),
            List::Education => typed.education.push(Default::default()),
            List::Languages => typed.languages.push(Default::default()),
        });
        self.open().set(Some(Item { list, at }));
    }

    /// Takes a part out. One in which something was written can be put back.
    pub fn remove(self, item: Item) {
        self.open().set(None);
        let mut typed = self.form.typed.get_untracked();
        let removed = typed.remove(item);
        self.form.typed.set(typed);
        self.removed.set(removed.filter(|removed| !removed.name().trim().is_empty()).map(|removed| (item, removed)));
    }

    /// Puts the part back that was taken out last.
    pub fn put_back(self) {
        if let Some((item, removed)) = self.removed.get_untracked() {
            self.removed.set(None);
            self.form.typed.update(|typed| typed.put_back(item, removed));
        }
    }

    /// Saves what is written, or goes to the first field that is wrong.
    pub fn save(self, event: &SubmitEvent) {
        event.prevent_default();
        let typed = self.form.typed.get_untracked();
        let tidy = typed.clone().tidy();
        if tidy != typed {
            self.make_anew(tidy.clone());
        }
        match tidy.read() {
            Err(errors) => self.form.point_at(&errors),
            Ok(cv) => {
                self.open().set(None);
                self.removed.set(None);
                // The page is here only for somebody; who signed out in another tab meanwhile is asked to sign in.
                let _nobody = ask(self.outbox, Command::SaveCv { cv: Box::new(cv) });
            }
        }
    }
}

impl TypedSteps for Typed {
    type Step = ();
    type Beside = RwSignal<Option<Item>>;

    const STEPS: &'static [()] = &[()];
    const HEADING: &'static str = "cv-about";

    fn wrong(&self) -> Vec<FieldError> {
        self.read().err().unwrap_or_default()
    }

    fn step_of(_field: &str) {}

    fn words(i18n: I18n, field: &str, code: Code) -> &'static str {
        field_words(i18n, field, code)
    }

    fn form_field(field: &str) -> &str {
        field
    }

    /// Only one part is open, so its fields have the same names as those of any other.
    fn name_of(field: &str) -> String {
        match Item::of(field) {
            Some(_) => format!("cv-{}", field.rsplit('.').next().unwrap_or_default()),
            None => field.to_owned(),
        }
    }

    fn take(open: Self::Beside, field: &str) {
        open.set(Item::of(field));
    }
}
