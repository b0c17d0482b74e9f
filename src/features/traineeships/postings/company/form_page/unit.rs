//! What the company says of the unit, in plain words. What nobody would need is not asked.

use super::form::{Form, headcount};
use crate::features::shared::step_form::{Checked, Which};
use crate::features::traineeships::postings::state::{Typed, TypedUnit};
use crate::platform::clock::today;
use crate::text::{t, t_signal, use_i18n};
use crate::ui::{Checkbox, FieldKind};
use contract::traineeships::{FigureName, Region, rules_on};
use leptos::prelude::*;

/// The fields.
#[component]
pub fn Unit(
    /// The form.
    form: Form,
) -> impl IntoView {
    let i18n = use_i18n();
    let field =
        move |of: fn(&mut TypedUnit) -> &mut String| form.field(move |typed: &mut Typed| Some(of(&mut typed.unit)));
    let tick =
        move |of: fn(&mut TypedUnit) -> &mut bool| form.field(move |typed: &mut Typed| Some(of(&mut typed.unit)));
    let dismissed = tick(|unit| &mut unit.dismissed);
    let dismissed_on = field(|unit| &mut unit.dismissed_on);
    let (ended, hired) = (field(|unit| &mut unit.ended), field(|unit| &mut unit.hired));
    let asks_bonus = Memo::new(move |_| asks_bonus(form.typed.with(|typed| headcount(form, typed))));
    view! {
        <fieldset class="company-part">
            <legend>{t!(i18n, postings.unit_title)}</legend>
            <p class="field-help">{t!(i18n, postings.unit_help)}</p>
            <Checked
                form
                which=Which::only("unit.running")
                label=t_signal!(i18n, traineeships.running)
                value=field(|unit| &mut unit.running)
                kind=FieldKind::Number
                help=t_signal!(i18n, traineeships.running_help)
            />
            <Show when=move || asks_bonus.get()>
                <Checked
                    form
                    which=Which::only("unit.ended")
                    label=t_signal!(i18n, traineeships.ended)
                    value=ended
                    kind=FieldKind::Number
                    may_be_empty=true
                />
                <Checked
                    form
                    which=Which::only("unit.hired")
                    label=t_signal!(i18n, traineeships.hired)
                    value=hired
                    kind=FieldKind::Number
                    help=t_signal!(i18n, traineeships.hired_help)
                    may_be_empty=true
                />
            </Show>
            <p>{t!(i18n, traineeships.past_text)}</p>
            <Checkbox
                name="unit.dismissed"
                label=t_signal!(i18n, traineeships.dismissed)
                checked=dismissed
                help=t_signal!(i18n, traineeships.dismissed_help)
            />
            <Show when=move || dismissed.get()>
                <Checked
                    form
                    which=Which::only("unit.dismissed_on")
                    label=t_signal!(i18n, traineeships.dismissed_on)
                    value=dismissed_on
                    kind=FieldKind::Date
                />
            </Show>
            <Checkbox
                name="unit.support"
                label=t_signal!(i18n, traineeships.support)
                checked=tick(|unit| &mut unit.support)
                help=t_signal!(i18n, traineeships.support_help)
            />
            <Checkbox
                name="unit.unsafe"
                label=t_signal!(i18n, traineeships.not_safe)
                checked=tick(|unit| &mut unit.is_unsafe)
            />
            <Checkbox
                name="unit.duty_open"
                label=t_signal!(i18n, traineeships.duty)
                checked=tick(|unit| &mut unit.duty_open)
            />
        </fieldset>
    }
}

/// Whether a unit of this size gets more places for hiring, so that it is worth asking.
fn asks_bonus(headcount: Option<u32>) -> bool {
    // The places of work of registered companies are all in Basilicata.
    let rules = rules_on(Region::Basilicata, today());
    let above = rules.and_then(|rules| rules.value(FigureName::BonusAboveHeadcount));
    above.zip(headcount).is_some_and(|(above, headcount)| headcount > above)
}
