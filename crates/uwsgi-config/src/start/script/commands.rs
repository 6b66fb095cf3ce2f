//! A script's simple commands, each with the branches that it stands in.

use super::super::text::{Atom, Raw};
use super::super::words::{Kind, Token, tokens};

/// What a command stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Block {
    If,
    Case,
    Loop,
    Function,
    /// `( … )`: what is set there ends with it.
    Subshell,
    /// `{ … }`, which changes nothing.
    Group,
    /// What follows `&&` and `||`.
    Chain,
}

/// One block that a command stands in, with the branch of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) block: Block,
    /// Which block of the script.
    pub(super) number: usize,
    /// Which branch of it.
    pub(super) branch: usize,
}

/// A simple command.
#[derive(Clone, Debug, Default)]
pub(super) struct Simple {
    /// `X=1` words before the command, or alone.
    pub(super) assignments: Vec<Raw>,
    /// The words.
    pub(super) words: Vec<Raw>,
    /// Texts of its heredocs.
    pub(super) heredocs: Vec<Vec<Atom>>,
    /// Variables that it sets to something unknown: of a `for`, of an array.
    pub(super) opaque: Vec<Vec<u8>>,
    /// What it stands in, outermost first.
    pub(super) path: Vec<Step>,
    /// The shell goes on without waiting for it: `… &`, or another command reads what it writes.
    pub(super) is_beside: bool,
}

impl Simple {
    fn is_empty(&self) -> bool {
        self.words.is_empty() && self.assignments.is_empty() && self.opaque.is_empty()
    }

    pub(super) fn is_conditional(&self) -> bool {
        self.path.iter().any(|step| matches!(step.block, Block::If | Block::Case | Block::Loop))
    }
}

/// What the next word is.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    /// A command, or a word that opens or closes a block.
    Command,
    /// A word of the command that has begun.
    Words,
    /// The pattern of a `case`.
    Pattern,
    /// The head of a `for` or `case`, up to the end of the line, `in` or `do`.
    Head,
    /// Inside of `[[ … ]]` or `(( … ))`.
    Test,
}

struct Reader {
    done: Vec<Simple>,
    now: Simple,
    path: Vec<Step>,
    blocks: usize,
    state: State,
    /// The next `{` opens a function's body.
    function: bool,
    skip_target: bool,
}

/// The simple commands of a text, in its order.
pub(super) fn simple(text: &[Atom]) -> Vec<Simple> {
    let (tokens, _) = tokens(text);
    let mut reader = Reader {
        done: Vec::new(),
        now: Simple::default(),
        path: Vec::new(),
        blocks: 0,
        state: State::Command,
        function: false,
        skip_target: false,
    };
    let mut at = 0;
    while let Some(token) = tokens.get(at) {
        at += reader.take(token, &tokens[at + 1..]).max(1);
    }
    reader.finish();
    reader.done
}

/// Blocks deeper than this are not opened.
const DEEPEST: usize = 200;

impl Reader {
    /// Takes a token; gives how many were taken.
    fn take(&mut self, token: &Token, rest: &[Token]) -> usize {
        match &token.kind {
            Kind::Word(word) => {
                if std::mem::take(&mut self.skip_target) {
                    return 1;
                }
                self.word(word, rest)
            }
            Kind::Redirection => {
                // `2>&1` names a stream, `> file` the next word.
                self.skip_target = matches!(rest.first(), Some(Token { kind: Kind::Word(_), .. }));
                1
            }
            Kind::Heredoc(text) => {
                self.now.heredocs.push(text.clone());
                1
            }
            Kind::Operator(_) => self.operator(token, rest),
        }
    }

    fn operator(&mut self, token: &Token, rest: &[Token]) -> usize {
        self.skip_target = false;
        match self.state {
            State::Pattern => {
                if token.is(")") {
                    self.state = State::Command;
                }
                return 1;
            }
            State::Test if !token.is("\n") => {
                if token.is(")") && rest.first().is_some_and(|next| next.is(")")) {
                    self.state = State::Words;
                    return 2;
                }
                return 1;
            }
            State::Head if !(token.is("\n") || token.is(";")) => return 1,
            _ => {}
        }
        let Kind::Operator(operator) = token.kind else { return 1 };
        match operator {
            "(" => return self.parenthesis(token, rest),
            ")" => {
                self.finish();
                self.close(Block::Subshell);
                self.state = State::Words;
            }
            "&&" | "||" => {
                self.finish();
                if !self.path.last().is_some_and(|step| step.block == Block::Chain) {
                    self.open(Block::Chain);
                }
            }
            ";;" | ";&" | ";;&" => {
                self.finish();
                self.end_chain();
                self.next_branch(Block::Case);
                if self.path.iter().any(|step| step.block == Block::Case) {
                    self.state = State::Pattern;
                }
            }
            "|" | "|&" => {
                self.now.is_beside = true;
                self.finish();
            }
            _ => {
                self.now.is_beside |= operator == "&";
                // A line end behind `&&` ends nothing.
                let is_between = operator == "\n" && self.now.is_empty() && self.state == State::Command;
                self.finish();
                if !is_between {
                    self.end_chain();
                }
            }
        }
        1
    }

    fn parenthesis(&mut self, token: &Token, rest: &[Token]) -> usize {
        // `function name()`
        if self.function && rest.first().is_some_and(|next| next.is(")")) {
            return 2;
        }
        // `name()` begins a function.
        if self.now.words.len() == 1 && rest.first().is_some_and(|next| next.is(")")) {
            self.now = Simple::default();
            self.function = true;
            self.state = State::Command;
            return 2;
        }
        // `NAME=(…)` is an array.
        let array = self.now.words.is_empty()
            && self.now.assignments.last().is_some_and(|word| {
                word.span.end == token.span.start && word.atoms.last().is_some_and(|atom| atom.is(b'='))
            });
        if array {
            let name = self.now.assignments.pop().and_then(|word| word.assignment());
            self.now.opaque.extend(name.map(|(name, _)| name));
            return 1 + rest.iter().take_while(|token| !token.is(")")).count() + 1;
        }
        if self.state != State::Command {
            return 1;
        }
        if rest.first().is_some_and(|next| next.is("(") && next.span.start == token.span.end) {
            self.state = State::Test;
            return 2;
        }
        let block = if std::mem::take(&mut self.function) { Block::Function } else { Block::Subshell };
        self.open(block);
        1
    }

    fn word(&mut self, word: &Raw, rest: &[Token]) -> usize {
        let state = self.state;
        match state {
            State::Pattern => {
                if word.is_bare("esac") {
                    self.close(Block::Case);
                    self.state = State::Words;
                }
                1
            }
            State::Test => {
                if word.is_bare("]]") {
                    self.state = State::Words;
                }
                1
            }
            State::Head => {
                if word.is_bare("in") && self.path.last().is_some_and(|step| step.block == Block::Case) {
                    self.state = State::Pattern;
                } else if word.is_bare("do") {
                    self.state = State::Command;
                }
                1
            }
            State::Command if self.reserved(word, rest) => 1,
            State::Command | State::Words => {
                if self.now.words.is_empty() && word.assignment().is_some() {
                    self.now.assignments.push(word.clone());
                } else {
                    self.now.words.push(word.clone());
                    self.state = State::Words;
                }
                1
            }
        }
    }

    /// Takes a reserved word where one may stand.
    fn reserved(&mut self, word: &Raw, rest: &[Token]) -> bool {
        if word.quoted_from.is_some() || !self.now.assignments.is_empty() {
            return false;
        }
        let next = rest.first();
        match word.written().as_slice() {
            b"if" => self.open(Block::If),
            b"then" | b"do" | b"!" => {}
            b"elif" | b"else" => {
                self.end_chain();
                self.next_branch(Block::If);
            }
            b"fi" => self.close_word(Block::If),
            b"while" | b"until" => self.open(Block::Loop),
            b"for" | b"select" => {
                if let Some(Token { kind: Kind::Word(name), .. }) = next {
                    self.now.opaque.push(name.written());
                    self.finish();
                }
                self.open(Block::Loop);
                self.state = State::Head;
            }
            b"done" => self.close_word(Block::Loop),
            b"case" => {
                self.open(Block::Case);
                self.state = State::Head;
            }
            b"esac" => self.close_word(Block::Case),
            b"function" => {
                if matches!(next, Some(Token { kind: Kind::Word(_), .. })) {
                    self.skip_target = true;
                    self.function = true;
                }
            }
            b"{" => {
                let block = if std::mem::take(&mut self.function) { Block::Function } else { Block::Group };
                self.open(block);
            }
            b"}" => {
                self.end_chain();
                if matches!(self.path.last(), Some(Step { block: Block::Group | Block::Function, .. })) {
                    self.path.pop();
                }
                self.state = State::Words;
            }
            b"[[" => self.state = State::Test,
            _ => return false,
        }
        true
    }

    fn open(&mut self, block: Block) {
        if self.path.len() < DEEPEST {
            self.blocks += 1;
            self.path.push(Step { block, number: self.blocks, branch: 0 });
        }
        self.state = State::Command;
    }

    /// Closes the innermost block of a kind, and those in it that were left open.
    fn close(&mut self, block: Block) {
        if let Some(at) = self.path.iter().rposition(|step| step.block == block) {
            self.path.truncate(at);
        }
    }

    fn close_word(&mut self, block: Block) {
        self.close(block);
        self.state = State::Words;
    }

    fn end_chain(&mut self) {
        if self.path.last().is_some_and(|step| step.block == Block::Chain) {
            self.path.pop();
        }
    }

    fn next_branch(&mut self, block: Block) {
        if let Some(at) = self.path.iter().rposition(|step| step.block == block) {
            self.path.truncate(at + 1);
            self.path[at].branch += 1;
        }
        self.state = State::Command;
    }

    /// Ends the command.
    fn finish(&mut self) {
        let mut done = std::mem::take(&mut self.now);
        if !done.is_empty() {
            done.path.clone_from(&self.path);
            self.done.push(done);
        }
        self.state = State::Command;
    }
}
