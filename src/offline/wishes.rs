//! What pages ask of the outbox, as data: the code that does it lies in a file of its own, which no page waits for.

use super::bell::Bell;
use super::outbox::{Command, EntryId, Owner};
use std::cell::RefCell;
use std::collections::VecDeque;

/// Something to be done with the outbox.
pub enum Wish {
    /// Keep a command, and send it as soon as that is possible.
    Keep {
        /// Whose it is.
        owner: Owner,
        /// The name of its entry.
        id: EntryId,
        /// What is asked.
        command: Box<Command>,
    },
    /// Forget an entry whose last word was read.
    Dismiss(EntryId),
    /// Take an entry back.
    Undo {
        /// The entry.
        id: EntryId,
        /// The name of the entry that does the opposite, where one is needed.
        opposite: EntryId,
    },
    /// Try again now what waits for the network.
    Hurry,
}

/// What is wished for, in the order in which it was, until it is done.
#[derive(Default)]
pub struct Wishes {
    waiting: RefCell<VecDeque<Wish>>,
    bell: Bell,
}

impl Wishes {
    /// Wishes for something. It waits for whoever does it.
    pub fn make(&self, wish: Wish) {
        self.waiting.borrow_mut().push_back(wish);
        self.bell.ring();
    }

    /// Somebody else has something for whoever grants wishes.
    pub fn call(&self) {
        self.bell.ring();
    }

    /// Waits for a wish, or a call.
    pub async fn called(&self) {
        self.bell.heard().await;
    }

    /// The next one, as soon as there is one.
    pub async fn next(&self) -> Wish {
        loop {
            let next = self.waiting.borrow_mut().pop_front();
            match next {
                Some(wish) => return wish,
                None => self.bell.heard().await,
            }
        }
    }
}
