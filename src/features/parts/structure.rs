//! What gives a page its shape: cards, steps, tabs, tables, dialogs.

use crate::routes::Route;
use crate::text::{t, t_signal, t_string, use_i18n};
use crate::ui::{
    Button, ButtonKind, Card, CardLink, Cell, Confirm, Icon, Level, QrCode, Stepper, Tab, TabPanel, Table, Tabs,
};
use leptos::prelude::*;

/// Cards, steps, tabs, tables, dialogs.
#[component]
pub fn Structure() -> impl IntoView {
    let i18n = use_i18n();
    let steps = Signal::derive(move || {
        [t_string!(i18n, parts.step_day), t_string!(i18n, parts.step_desk), t_string!(i18n, parts.step_confirm)]
            .map(String::from)
            .to_vec()
    });
    view! {
        <section class="section">
            <h2>{t!(i18n, parts.structure)}</h2>
            <div class="grid">
                <CardLink
                    href=Route::Centres.href()
                    title=t_signal!(i18n, parts.card_title)
                    level=Level::Three
                    icon=Icon::Pin
                >
                    {t!(i18n, parts.card_text)}
                </CardLink>
                <Card title=t_signal!(i18n, parts.card_title) level=Level::Three>
                    <p>{t!(i18n, parts.card_text)}</p>
                </Card>
            </div>
            <Stepper steps current=Signal::stored(1) />
            <Desks />
            <Today />
            <Question />
            <QrCode value="PORTALAVORO" label=t_signal!(i18n, parts.qr) />
        </section>
    }
}

#[component]
fn Desks() -> impl IntoView {
    let i18n = use_i18n();
    let shown = RwSignal::new("plan");
    let tabs = vec![
        Tab { name: "plan", label: t_signal!(i18n, parts.plan) },
        Tab { name: "list", label: t_signal!(i18n, parts.list) },
    ];
    view! {
        <div>
            <Tabs name="desks" label=t_signal!(i18n, parts.tabs) tabs shown />
            <TabPanel tabs="desks" tab="plan" shown>
                <p>{t!(i18n, parts.plan_text)}</p>
            </TabPanel>
            <TabPanel tabs="desks" tab="list" shown>
                <p>{t!(i18n, parts.list_text)}</p>
            </TabPanel>
        </div>
    }
}

#[component]
fn Today() -> impl IntoView {
    let i18n = use_i18n();
    let (hour, person, desk) =
        (t_signal!(i18n, parts.hour), t_signal!(i18n, parts.person), t_signal!(i18n, parts.desk));
    let row = move |time: &'static str| {
        view! {
            <tr role="row">
                <Cell column=hour>{time}</Cell>
                <Cell column=person>{t!(i18n, parts.person_one)}</Cell>
                <Cell column=desk>{t!(i18n, parts.desk_one)}</Cell>
            </tr>
        }
    };
    view! {
        <Table
            caption=t_signal!(i18n, parts.table)
            columns=Signal::derive(move || vec![hour.get(), person.get(), desk.get()])
        >
            {row("09:00")}
            {row("14:30")}
        </Table>
    }
}

#[component]
fn Question() -> impl IntoView {
    let i18n = use_i18n();
    let open = RwSignal::new(false);
    view! {
        <div class="actions">
            <Button kind=ButtonKind::Secondary on_press=move |()| open.set(true)>
                {t!(i18n, parts.open_dialog)}
            </Button>
        </div>
        <Confirm
            open
            title=t_signal!(i18n, parts.dialog_title)
            text=t_signal!(i18n, parts.dialog_text)
            action=t_signal!(i18n, parts.delete)
            on_confirm=move |()| open.set(false)
        />
    }
}
