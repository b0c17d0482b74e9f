//! The paths that a Rust file names (`use` lines, and paths in code and in macros), made absolute.

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};

/// A path as the file names it: `["crate", "ui", "button"]` or `["leptos", "prelude"]`.
#[derive(Debug, PartialEq, Eq)]
pub struct NamedPath {
    /// Its segments; a path inside this crate begins with `crate`.
    pub segments: Vec<String>,
    /// Where it stands.
    pub line: usize,
}

/// Every path of a file whose own module is `module` (from the crate's root). Nothing for a file that is no Rust.
pub fn named_paths(text: &str, module: &[String]) -> Vec<NamedPath> {
    let Ok(file) = syn::parse_file(text) else { return Vec::new() };
    let mut collector = Collector { module: module.to_vec(), found: Vec::new() };
    collector.visit_file(&file);
    collector.found
}

struct Collector {
    module: Vec<String>,
    found: Vec<NamedPath>,
}

impl Collector {
    /// Notes a path, with `self` and `super` resolved.
    fn note(&mut self, segments: Vec<String>, line: usize) {
        let ups = segments.iter().take_while(|segment| *segment == "super").count();
        let from_here = ups > 0 || segments.first().is_some_and(|first| first == "self");
        let segments = if from_here {
            let rest = segments.into_iter().skip_while(|segment| segment == "super" || segment == "self");
            let kept = self.module.len().saturating_sub(ups);
            ["crate".to_owned()].into_iter().chain(self.module[..kept].iter().cloned()).chain(rest).collect()
        } else {
            segments
        };
        self.found.push(NamedPath { segments, line });
    }

    fn note_use(&mut self, tree: &syn::UseTree, before: &[String]) {
        let with = |ident: &syn::Ident| {
            let mut path = before.to_vec();
            path.push(ident.to_string());
            path
        };
        match tree {
            syn::UseTree::Path(path) => self.note_use(&path.tree, &with(&path.ident)),
            syn::UseTree::Name(name) => self.note(with(&name.ident), name.ident.span().start().line),
            syn::UseTree::Rename(rename) => self.note(with(&rename.ident), rename.ident.span().start().line),
            syn::UseTree::Glob(glob) => {
                self.note(before.to_vec(), glob.star_token.spans[0].start().line);
            }
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.note_use(tree, before)),
        }
    }

    /// Paths inside a macro, which is only tokens: identifiers joined by `::`.
    fn note_tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let is_colon = |at: usize| matches!(tokens.get(at), Some(TokenTree::Punct(p)) if p.as_char() == ':');
        let mut at = 0;
        while at < tokens.len() {
            match &tokens[at] {
                TokenTree::Group(group) => self.note_tokens(group.stream()),
                TokenTree::Ident(first) => {
                    let line = first.span().start().line;
                    let mut segments = vec![first.to_string()];
                    while is_colon(at + 1) && is_colon(at + 2) {
                        let Some(TokenTree::Ident(next)) = tokens.get(at + 3) else { break };
                        segments.push(next.to_string());
                        at += 3;
                    }
                    if segments.len() > 1 {
                        self.note(segments, line);
                    }
                }
                _ => {}
            }
            at += 1;
        }
    }
}

impl<'ast> Visit<'ast> for Collector {
    fn visit_item_use(&mut self, item: &'ast syn::ItemUse) {
        self.note_use(&item.tree, &[]);
    }

    fn visit_path(&mut self, path: &'ast syn::Path) {
        let segments: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        if let Some(first) = path.segments.first().filter(|_| segments.len() > 1) {
            let line = first.ident.span().start().line;
            self.note(segments, line);
        }
        visit::visit_path(self, path);
    }

    fn visit_macro(&mut self, invocation: &'ast syn::Macro) {
        self.note_tokens(invocation.tokens.clone());
        visit::visit_macro(self, invocation);
    }

    fn visit_item_mod(&mut self, module: &'ast syn::ItemMod) {
        self.module.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.module.pop();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(text: &str) -> Vec<String> {
        let module = ["features".to_owned(), "bookings".to_owned()];
        named_paths(text, &module).into_iter().map(|path| path.segments.join("::")).collect()
    }

    #[test]
    fn groups_renames_and_supers_are_made_absolute() {
        assert_eq!(joined("use crate::{ui::button as b, text};"), ["crate::ui::button", "crate::text"]);
        assert_eq!(joined("use super::network::*;"), ["crate::features::network"]);
        assert_eq!(joined("mod tests { use super::super::network; }"), ["crate::features::network"]);
    }

    #[test]
    fn paths_in_code_and_in_macros_count_too() {
        assert_eq!(joined("fn f() { crate::client::get(); }"), ["crate::client::get"]);
        assert_eq!(joined("fn f() { view! { <p>{web_sys::window()}</p> } }"), ["web_sys::window"]);
    }
}
