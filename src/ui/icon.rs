//! Line pictures of 24 × 24, drawn for the project. They are always beside words, so screen readers skip them.

use leptos::prelude::*;

/// Which picture.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)]
pub enum Icon {
    Home,
    Pin,
    Calendar,
    Person,
    People,
    Clipboard,
    Desk,
    Door,
    Globe,
    Clock,
    Check,
    Cross,
    Warning,
    Info,
    Phone,
    Mobile,
    Mail,
    Power,
    Screen,
    Quiet,
    Adjustable,
    Wheelchair,
    Left,
    Right,
    Down,
    Search,
    Print,
    Map,
    List,
    Offline,
    Send,
    Code,
    Download,
    Leave,
    Edit,
    Delete,
    Again,
    Lock,
    Flask,
    Card,
    Plus,
    Compass,
}

impl Icon {
    /// The outline, as the `d` of an SVG path.
    fn outline(self) -> &'static str {
        match self {
            Self::Home => "M4 11l8-7 8 7v8a1 1 0 0 1-1 1h-4v-6H9v6H5a1 1 0 0 1-1-1z",
            Self::Pin => {
                "M12 21c4-4.5 7-8 7-11.5a7 7 0 1 0-14 0C5 13 8 16.5 12 21zM12 12a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5z"
            }
            Self::Calendar => {
                "M5 6h14a1 1 0 0 1 1 1v12a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1zM4 10.5h16M8 3.5V8M16 3.5V8M8 14.5h3"
            }
            Self::Person => {
                "M12 11.5a3.8 3.8 0 1 0 0-7.5 3.8 3.8 0 0 0 0 7.5zM4.5 20c.6-3.6 3.5-5.5 7.5-5.5s6.9 1.9 7.5 5.5"
            }
            Self::People => {
                "M9 11a3.3 3.3 0 1 0 0-6.5A3.3 3.3 0 0 0 9 11zM2.5 19.5c.5-3.3 3-5 6.5-5s6 1.7 6.5 5M16 5a3 3 0 0 1 0 5.8M18 14.8c2 .6 3.2 2.2 3.5 4.7"
            }
            Self::Clipboard => {
                "M8 5H6a1 1 0 0 0-1 1v14a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1V6a1 1 0 0 0-1-1h-2M9 3h6v4H9zM9 12.5l2 2 4-4"
            }
            Self::Desk => "M3 10h18M5 10v10M19 10v10M13 10v5h6M8 10V5h6v5",
            Self::Door => "M6 21V4a1 1 0 0 1 1-1h7v18M14 5l4 1.5V21M3 21h18M11 12v.5",
            Self::Globe => {
                "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM3 12h18M12 3c2.5 2.6 3.8 5.6 3.8 9s-1.3 6.4-3.8 9c-2.5-2.6-3.8-5.6-3.8-9S9.5 5.6 12 3z"
            }
            Self::Clock => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 7v5.5l3.5 2",
            Self::Check => "M5 12.5l4.5 4.5L19 7.5",
            Self::Cross => "M6 6l12 12M18 6L6 18",
            Self::Warning => "M12 4l9 16H3zM12 10v4.5M12 17v.5",
            Self::Info => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM12 11v5.5M12 7.5V8",
            Self::Phone => {
                "M6 4h3l1.5 4.5-2 1.5c1 2.4 2.6 4 5 5l1.5-2L19.5 14.5v3A2.5 2.5 0 0 1 17 20C10 20 4 14 4 6.5A2.5 2.5 0 0 1 6 4z"
            }
            Self::Mobile => "M8 3h8a1 1 0 0 1 1 1v16a1 1 0 0 1-1 1H8a1 1 0 0 1-1-1V4a1 1 0 0 1 1-1zM11 18h2",
            Self::Mail => "M4 6h16v12H4zM4 7l8 6 8-6",
            Self::Power => "M9 3v5M15 3v5M6 8h12v3a6 6 0 0 1-12 0zM12 17v4",
            Self::Screen => "M4 5h16v11H4zM9 20h6M12 16v4",
            Self::Quiet => "M4 9.5v5h3.5L12 18.5v-13L7.5 9.5zM16 10l4 4M20 10l-4 4",
            Self::Adjustable => "M3 14h18M7 14v6M17 14v6M12 10V3M9 5.5L12 3l3 2.5",
            Self::Wheelchair => "M10 4.5a.8.8 0 1 0 .1 0M10 8v6h5l2.5 5H20M10 10.5h4.5M7.5 11.5a5 5 0 1 0 7 6",
            Self::Left => "M14.5 5.5L8 12l6.5 6.5",
            Self::Right => "M9.5 5.5L16 12l-6.5 6.5",
            Self::Down => "M5.5 9l6.5 6.5L18.5 9",
            Self::Search => "M10.5 17a6.5 6.5 0 1 0 0-13 6.5 6.5 0 0 0 0 13zM15.5 15.5L20.5 20.5",
            Self::Print => "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
            Self::Map => "M3.5 6.5l5.5-2 6 2 5.5-2v13l-5.5 2-6-2-5.5 2zM9 4.5v13M15 6.5v13",
            Self::List => "M9 6h11M9 12h11M9 18h11M4.5 6h.1M4.5 12h.1M4.5 18h.1",
            Self::Offline => {
                "M4 4l16 16M2.5 9.5A14 14 0 0 1 7 6.6M10.5 5.6a14 14 0 0 1 11 3.9M5.7 13a9 9 0 0 1 3.9-2.3M14.5 10.8a9 9 0 0 1 3.8 2.2M8.8 16.3a4.7 4.7 0 0 1 5.3-.8M12 19.5h.1"
            }
            Self::Send => "M4 12l16-8-5.5 16-3.5-6.5zM11 13.5L20 4",
            Self::Code => "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h2.5v2.5H14zM17.5 17.5H20V20h-2.5z",
            Self::Download => "M12 4v11M7.5 11l4.5 4.5L16.5 11M4.5 19.5h15",
            Self::Leave => "M10 4H5v16h5M10 12h10.5M16.5 8l4 4-4 4",
            Self::Edit => "M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5",
            Self::Delete => "M4.5 7h15M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5",
            Self::Again => "M19.5 12a7.5 7.5 0 1 1-2.3-5.4L20 9M20 4v5h-5",
            Self::Lock => "M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3",
            Self::Flask => "M9 3h6M10 3v6L4.5 18.5A1.5 1.5 0 0 0 6 20.5h12a1.5 1.5 0 0 0 1.5-2L14 9V3M7.5 14.5h9",
            Self::Card => {
                "M3 5.5h18v13H3zM6.5 15c.3-1.5 1.3-2.2 2.5-2.2s2.2.7 2.5 2.2M9 10.5a1 1 0 1 0 0-2 1 1 0 0 0 0 2zM14.5 10H18M14.5 13.5H18"
            }
            Self::Plus => "M12 5v14M5 12h14",
            Self::Compass => "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zM15.8 8.2l-2.3 5.3-5.3 2.3 2.3-5.3z",
        }
    }
}

/// The picture, in the colour of the words around it.
#[component]
pub fn IconView(
    /// Which picture.
    icon: Icon,
) -> impl IntoView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=icon.outline() />
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::testing::{assert_has, html};

    #[test]
    fn a_picture_is_silent() {
        let html = html(|| view! { <IconView icon=Icon::Door /> });
        assert_has(&html, &["aria-hidden=\"true\"", "focusable=\"false\"", "<path d=\"M"]);
    }
}
