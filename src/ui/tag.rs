//! The state of a thing, in words, with a shape and a colour that say the same.

use super::{Icon, IconView};
use leptos::prelude::*;

/// What a state means for the person.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Tone {
    /// Nothing to do: past, cancelled.
    #[default]
    Neutral,
    /// Under way: sent, waiting for an answer.
    Waiting,
    /// Kept on this device, not sent yet.
    Kept,
    /// It is so: confirmed, free.
    Good,
    /// Look at it: released, changed.
    Careful,
    /// It is not so: refused, taken.
    Bad,
}

impl Tone {
    fn face(self) -> (&'static str, Icon) {
        match self {
            Self::Neutral => ("tag tag-neutral", Icon::Clock),
            Self::Waiting => ("tag tag-waiting", Icon::Send),
            Self::Kept => ("tag tag-kept", Icon::Mobile),
            Self::Good => ("tag tag-good", Icon::Check),
            Self::Careful => ("tag tag-careful", Icon::Warning),
            Self::Bad => ("tag tag-bad", Icon::Cross),
        }
    }
}

/// A state tag.
#[component]
pub fn Tag(
    /// What the state means.
    #[prop(optional)]
    tone: Tone,
    /// Another shape than the tone's own.
    #[prop(optional, into)]
    icon: Option<Icon>,
    /// The state in words.
    children: Children,
) -> impl IntoView {
    let (class, own_icon) = tone.face();
    view! {
        <span class=class>
            <IconView icon=icon.unwrap_or(own_icon) />
            <span>{children()}</span>
        </span>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn each_tone_has_its_own_shape_and_words() {
        let tones = [Tone::Neutral, Tone::Waiting, Tone::Kept, Tone::Good, Tone::Careful, Tone::Bad];
        let shapes: std::collections::HashSet<Icon> = tones.iter().map(|tone| tone.face().1).collect();
        assert_eq!(shapes.len(), tones.len());
        let html = html(|| view! { <Tag tone=Tone::Good>"Confermata"</Tag> });
        assert_has(&html, &["tag-good", "<svg", "aria-hidden=\"true\"", "Confermata"]);
    }
}
