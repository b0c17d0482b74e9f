//! A QR code as SVG: sharp at any size, printed as it is, drawn on the device.

use fast_qr::qr::QRBuilder;
use leptos::prelude::*;

/// The white border that readers need, in modules.
const QUIET: usize = 4;

/// A QR code of `value` with a name for who cannot scan it. What is in it should also stand beside it in words.
#[component]
pub fn QrCode(
    /// What a reader reads.
    #[prop(into)]
    value: Signal<String>,
    /// What it is for.
    #[prop(into)]
    label: Signal<String>,
) -> impl IntoView {
    view! {
        {move || {
            drawing(&value.get())
                .map(|(size, dark)| {
                    view! {
                        <svg
                            class="qr"
                            role="img"
                            aria-label=label
                            viewBox=format!("0 0 {size} {size}")
                            shape-rendering="crispEdges"
                        >
                            <path class="qr-light" d=format!("M0 0h{size}v{size}H0z") />
                            <path class="qr-dark" d=dark />
                        </svg>
                    }
                })
        }}
    }
}

/// The side with its border, and the dark modules as one path; nothing if `value` is too long for any QR code.
fn drawing(value: &str) -> Option<(usize, String)> {
    let code = QRBuilder::new(value).build().ok()?;
    let mut dark = String::new();
    for row in 0..code.size {
        for (column, module) in code[row].iter().take(code.size).enumerate() {
            if module.value() {
                dark.push_str(&format!("M{} {}h1v1h-1z", column + QUIET, row + QUIET));
            }
        }
    }
    Some((code.size + 2 * QUIET, dark))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_code_is_a_small_square_with_its_border() {
        let (size, dark) = drawing("https://localhost/check-in/ABCD").unwrap();
        assert_eq!(size % 4, 1, "a QR code has 17 + 4n modules, plus eight of border");
        assert!(dark.starts_with("M4 4h1v1h-1z"), "the corner square starts right inside the border");
    }

    #[test]
    fn the_drawing_has_a_name() {
        let html = crate::ui::testing::html(|| view! { <QrCode value="ABCD" label="Codice per entrare" /> });
        crate::ui::testing::assert_has(&html, &["role=\"img\"", "aria-label=\"Codice per entrare\"", "qr-dark"]);
    }

    #[test]
    fn what_no_code_can_hold_draws_nothing() {
        assert!(drawing(&"x".repeat(8_000)).is_none());
    }
}
