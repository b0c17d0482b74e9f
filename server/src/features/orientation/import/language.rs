//! Which language descriptions are in. ESCO's files of all languages have the same columns, and none says its own.

/// Small words that no longer Italian text is without.
const ITALIAN: [&str; 6] = ["di", "e", "che", "per", "gli", "delle"];

/// How many descriptions there were, and how many of them sound Italian.
#[derive(Clone, Copy, Debug, Default)]
pub struct Languages {
    heard: usize,
    italian: usize,
}

impl Languages {
    /// Listens to a description. Two different small words make it Italian; one may be another language's too.
    pub fn hear(&mut self, text: &str) {
        let has = |small: &&&str| text.split(|letter: char| !letter.is_alphabetic()).any(|word| word == **small);
        self.heard += 1;
        self.italian += usize::from(ITALIAN.iter().filter(has).count() >= 2);
    }

    /// Whether most of them are Italian. A few may be missing or not translated yet.
    pub fn are_italian(&self) -> bool {
        self.italian * 2 > self.heard
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn neighbours_are_not_taken_for_italian() {
        let heard = |text: &str| {
            let mut languages = Languages::default();
            languages.hear(text);
            languages.are_italian()
        };
        assert!(heard("I cuochi preparano piatti e menù per gli ospiti."));
        assert!(heard("Gestiscono le attività di un albergo e delle sue cucine."));
        assert!(!heard("Cooks prepare dishes and menus for the guests of a hotel."));
        assert!(!heard("Les cuisiniers préparent des plats et des menus pour les clients."));
        assert!(!heard("Los cocineros preparan platos de carne e inventan menús para los clientes."));
        assert!(!heard("Os cozinheiros preparam pratos e menus para os hóspedes de um hotel."));
        assert!(!heard(""));
    }
}
