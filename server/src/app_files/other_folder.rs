//! Where the app's files come from. A debug build can be given another folder than `dist/`, so that a test of updates is
//! served one version and then the next.

use super::Dist;
use rust_embed::{EmbeddedFile, RustEmbed};
use std::borrow::Cow;

/// Names the folder; only a debug build looks.
#[cfg(debug_assertions)]
const FOLDER_VARIABLE: &str = "PORTALAVORO_APP_DIR";

/// The app that is given away.
pub(super) struct App;

impl RustEmbed for App {
    fn get(name: &str) -> Option<EmbeddedFile> {
        #[cfg(debug_assertions)]
        if let Some(folder) = std::env::var_os(FOLDER_VARIABLE) {
            return from_folder(std::path::Path::new(&folder), name);
        }
        Dist::get(name)
    }

    fn iter() -> impl Iterator<Item = Cow<'static, str>> + 'static {
        Dist::iter()
    }
}

/// A file below the folder; a name that leads elsewhere names nothing.
#[cfg(debug_assertions)]
fn from_folder(folder: &std::path::Path, name: &str) -> Option<EmbeddedFile> {
    let name = std::path::Path::new(name);
    let is_below = name.components().all(|part| matches!(part, std::path::Component::Normal(_)));
    is_below.then(|| rust_embed::utils::read_file_from_fs(&folder.join(name)).ok()).flatten()
}

#[cfg(all(test, debug_assertions))]
mod tests {
    use super::from_folder;
    use std::path::Path;

    #[test]
    fn only_what_lies_below_the_folder_is_there() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/app_files");
        assert!(from_folder(&folder, "a/0f3c/app.js").is_some());
        for name in ["../program.rs", "a/../../program.rs", "/etc/passwd", "missing.js", "a"] {
            assert!(from_folder(&folder, name).is_none(), "{name}");
        }
    }
}
