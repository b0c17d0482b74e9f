//! The counts of a class, as lines: how many joined, how many handed in, and how many like what.

use crate::text::{I18n, t, t_string, use_i18n};
use contract::orientation::{ClassCounts, ClassPicture, Letter};
use leptos::prelude::*;

/// The counts, and the picture from five people up.
#[component]
pub fn Counts(
    /// The class.
    class: ClassCounts,
) -> impl IntoView {
    let i18n = use_i18n();
    let ClassCounts { label, joined, finished, picture, .. } = class;
    view! {
        <p class="soft">{move || t_string!(i18n, groups_staff.class_of, label = label.clone()).to_string()}</p>
        <dl class="class-counts">
            <div>
                <dt>{t!(i18n, classes.joined)}</dt>
                <dd>{joined}</dd>
            </div>
            <div>
                <dt>{t!(i18n, classes.finished)}</dt>
                <dd>{finished}</dd>
            </div>
        </dl>
        {match picture {
            Some(picture) => view! { <Picture picture /> }.into_any(),
            None => view! { <p>{t!(i18n, classes.picture_not_yet)}</p> }.into_any(),
        }}
    }
}

#[component]
fn Picture(picture: ClassPicture) -> impl IntoView {
    let i18n = use_i18n();
    let ClassPicture { counted, flat, .. } = picture;
    let line = move |letter: Letter| {
        let words = move || {
            let count =
                t_string!(i18n, classes.picture_value, count = picture.of(letter), counted = counted).to_string();
            format!("{}: {count}", letter_words(i18n, letter))
        };
        view! { <li>{words}</li> }
    };
    view! {
        <p>{move || t_string!(i18n, classes.picture_caption, counted = counted).to_string()}</p>
        <ul>{Letter::ALL.map(line).collect_view()}</ul>
        <p>{move || t_string!(i18n, classes.picture_flat, flat = flat, counted = counted).to_string()}</p>
        <p class="soft">{t!(i18n, classes.picture_steps)}</p>
    }
}

fn letter_words(i18n: I18n, letter: Letter) -> &'static str {
    match letter {
        Letter::Realistic => t_string!(i18n, orientation.letter_r),
        Letter::Investigative => t_string!(i18n, orientation.letter_i),
        Letter::Artistic => t_string!(i18n, orientation.letter_a),
        Letter::Social => t_string!(i18n, orientation.letter_s),
        Letter::Enterprising => t_string!(i18n, orientation.letter_e),
        Letter::Conventional => t_string!(i18n, orientation.letter_c),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};
    use contract::ids::ClassId;
    use uuid::Uuid;

    fn counts(finished: usize, picture: Option<ClassPicture>) -> String {
        let (id, label) = (ClassId(Uuid::nil()), "Il curriculum".to_owned());
        let class = ClassCounts { id, label, guided_by_you: false, joined: 7, finished, picture };
        html(move || view! { <Counts class /> })
    }

    #[test]
    fn below_five_there_are_two_numbers() {
        let html = counts(4, None);
        assert_has(&html, &["Il curriculum", "<dd>7</dd>", "<dd>4</dd>", "Compare quando"]);
        assert!(!html.contains("<li"), "{html}");
    }

    #[test]
    fn the_picture_is_six_counts() {
        let html = counts(6, Some(ClassPicture { counted: 5, flat: 1, letters: [4, 0, 2, 3, 1, 0] }));
        assert_has(&html, &["<dd>6</dd>", "4 su 5", "0 su 5", "1 su 5"]);
        assert_eq!(html.matches("<li").count(), 6, "{html}");
    }
}
