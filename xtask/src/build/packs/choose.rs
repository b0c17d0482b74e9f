//! Which chunks travel together. A pack costs each page that wants only a part of it the bytes of the rest, and saves
//! each page that wants more than one of its chunks a request.

/// Bytes, as they are before the code is made small, that a phone fetches in the time of one request more and one module
/// more: over a slow network, with six requests at once and 150 ms to the server and back, these are 10 kB on their way.
const REQUEST: usize = 40_000;

/// The most bytes of a pack before the code is made small. Making it small puts small functions into those that call them:
/// a pack of 125,000 bytes grew to 155,000, which are 40 kB when they are compressed, and the budget is that.
const MOST: usize = 110_000;

/// So many times as much as another page counts what a visitor fetches who has nothing on the phone yet: a page at which people
/// arrive, from a search, a poster, a friend's message, and what comes with every page.
const ENTRANCE: usize = 10;

/// A set of pages, a bit each: there are hundreds of chunks, and every two of them are compared.
pub type PageSet = u128;

/// Code that several pages share.
#[derive(Clone, Debug)]
pub struct Chunk {
    /// Its file.
    pub name: String,
    /// Its bytes of code and data, before the code is made small.
    pub size: usize,
    /// The pages that fetch it.
    pub pages: PageSet,
}

/// Chunks that travel together.
#[derive(Clone, Debug)]
pub struct Pack {
    /// Their files.
    pub chunks: Vec<String>,
    size: usize,
    pages: PageSet,
}

/// Joins the two packs that gain most by it, again and again, until no two gain. What is said of the `entrances` weighs more.
pub fn choose(chunks: Vec<Chunk>, entrances: PageSet) -> Vec<Pack> {
    let alone = |chunk: Chunk| Pack { chunks: vec![chunk.name], size: chunk.size, pages: chunk.pages };
    let mut packs: Vec<Pack> = chunks.into_iter().map(alone).collect();
    while let Some((first, second)) = best_pair(&packs, entrances) {
        let other = packs.remove(second);
        packs[first].join(other);
    }
    packs
}

/// The places of the two packs that gain most, the first ones among equals.
fn best_pair(packs: &[Pack], entrances: PageSet) -> Option<(usize, usize)> {
    let pairs = (0..packs.len()).flat_map(|first| (first + 1..packs.len()).map(move |second| (first, second)));
    let gains =
        pairs.filter_map(|(first, second)| Some((packs[first].gain(&packs[second], entrances)?, first, second)));
    gains.max_by_key(|(gain, first, second)| (*gain, usize::MAX - first, usize::MAX - second)).map(|(_, a, b)| (a, b))
}

impl Pack {
    /// What all pages together save when the two are one, in bytes; nothing if they lose.
    fn gain(&self, other: &Self, entrances: PageSet) -> Option<usize> {
        if self.size + other.size > MOST {
            return None;
        }
        let weight = |pages: PageSet| count(pages & !entrances) + ENTRANCE * count(pages & entrances);
        let saved = weight(self.pages & other.pages) * REQUEST;
        let wasted = weight(other.pages & !self.pages) * self.size + weight(self.pages & !other.pages) * other.size;
        saved.checked_sub(wasted).filter(|gain| *gain > 0)
    }

    fn join(&mut self, other: Self) {
        self.chunks.extend(other.chunks);
        self.size += other.size;
        self.pages |= other.pages;
    }
}

fn count(pages: PageSet) -> usize {
    // At most 128.
    pages.count_ones() as usize
}

#[cfg(test)]
mod tests {
    use super::{Chunk, MOST, PageSet, REQUEST, choose};

    fn set(pages: &str) -> PageSet {
        pages.bytes().filter(u8::is_ascii_lowercase).map(|page| 1 << (page - b'a')).sum()
    }

    fn chunk(name: &str, size: usize, pages: &str) -> Chunk {
        Chunk { name: name.into(), size, pages: set(pages) }
    }

    fn packs_for(chunks: Vec<Chunk>, entrances: &str) -> Vec<String> {
        choose(chunks, set(entrances)).into_iter().map(|pack| pack.chunks.join("+")).collect()
    }

    fn packs(chunks: Vec<Chunk>) -> Vec<String> {
        packs_for(chunks, "")
    }

    #[test]
    fn what_the_same_pages_want_travels_together() {
        assert_eq!(packs(vec![chunk("a", 9_000, "x y"), chunk("b", 9_000, "x y")]), ["a+b"]);
        assert_eq!(packs(vec![chunk("a", 9_000, "x y"), chunk("b", 9_000, "v w")]), ["a", "b"]);
    }

    #[test]
    fn a_page_may_fetch_a_little_too_much_but_not_a_lot() {
        let beside = |size| packs(vec![chunk("a", 9_000, "x y z"), chunk("b", size, "x y")]).len();
        assert_eq!(beside(REQUEST), 1);
        assert_eq!(beside(REQUEST * 3), 2);
    }

    #[test]
    fn an_entrance_weighs_more_than_other_pages() {
        let chunks = || vec![chunk("a", 9_000, "x y"), chunk("b", REQUEST * 2, "x")];
        assert_eq!(packs_for(chunks(), ""), ["a", "b"]);
        assert_eq!(packs_for(chunks(), "x"), ["a+b"]);
        assert_eq!(packs_for(chunks(), "y"), ["a", "b"]);
    }

    #[test]
    fn no_pack_is_too_large() {
        let half = MOST / 2 + 1;
        assert_eq!(packs(vec![chunk("a", half, "x y"), chunk("b", half, "x y")]), ["a", "b"]);
    }
}
