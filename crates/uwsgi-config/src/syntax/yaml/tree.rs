//! A YAML text as a tree with places, anchors and merges: for manifests and compose files, which are read by other
//! programs than the server.
//!
//! It stands on libyaml's tokens, of which the server's own reading is made, so that there is one scanner. After a
//! syntax error the tree has what came before it.

use super::scanner::{Kind, Scanner, Token};
use crate::syntax::Span;
use std::collections::HashMap;

/// A node, by number.
pub(crate) type NodeId = usize;

/// What a node is.
#[derive(Clone, Debug)]
pub(crate) enum Node {
    /// A scalar: its bytes in the file with quotes or block header, and its text.
    Scalar(Span, Vec<u8>),
    /// A list.
    List(Span, Vec<NodeId>),
    /// A map, in the order of the file.
    Map(Span, Vec<(NodeId, NodeId)>),
    /// Nothing stands there.
    Null(Span),
}

/// The documents of a file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tree {
    nodes: Vec<Node>,
    /// The root of each document.
    pub(crate) roots: Vec<NodeId>,
}

/// Deeper nodes are left away; aliases may point at no node around them, so that every walk ends.
const DEEPEST: usize = 100;

/// Merges are followed no further than this.
const MERGES: usize = 8;

struct Builder<'a> {
    scanner: Scanner<'a>,
    source: &'a [u8],
    next: Option<Token>,
    tree: Tree,
    anchors: HashMap<Vec<u8>, NodeId>,
}

impl Tree {
    /// Reads a file. Total.
    pub(crate) fn read(source: &[u8]) -> Self {
        let scanner = Scanner::new(source);
        let mut builder =
            Builder { scanner, source, next: None, tree: Self::default(), anchors: HashMap::new() };
        builder.advance();
        builder.documents();
        builder.tree
    }

    /// A node.
    pub(crate) fn node(&self, id: NodeId) -> &Node {
        const NOTHING: &Node = &Node::Null(Span { start: 0, end: 0 });
        self.nodes.get(id).unwrap_or(NOTHING)
    }

    /// Where a node stands.
    pub(crate) fn span(&self, id: NodeId) -> Span {
        match self.node(id) {
            Node::Scalar(span, _) | Node::List(span, _) | Node::Map(span, _) | Node::Null(span) => *span,
        }
    }

    /// The text of a scalar.
    pub(crate) fn text(&self, id: NodeId) -> Option<&[u8]> {
        match self.node(id) {
            Node::Scalar(_, text) => Some(text),
            _ => None,
        }
    }

    /// The items of a list.
    pub(crate) fn items(&self, id: NodeId) -> &[NodeId] {
        match self.node(id) {
            Node::List(_, items) => items,
            _ => &[],
        }
    }

    /// The pairs of a map, merges behind its own; a name may come twice.
    pub(crate) fn pairs(&self, id: NodeId) -> Vec<(NodeId, NodeId)> {
        let mut pairs = Vec::new();
        self.add_pairs(id, MERGES, &mut pairs);
        pairs
    }

    fn add_pairs(&self, id: NodeId, depth: usize, pairs: &mut Vec<(NodeId, NodeId)>) {
        let Node::Map(_, own) = self.node(id) else { return };
        let is_merge = |key: NodeId| self.text(key) == Some(b"<<");
        pairs.extend(own.iter().filter(|(key, _)| !is_merge(*key)));
        if depth == 0 {
            return;
        }
        for (_, value) in own.iter().filter(|(key, _)| is_merge(*key)) {
            self.add_pairs(*value, depth - 1, pairs);
            self.items(*value).iter().take(64).for_each(|item| self.add_pairs(*item, depth - 1, pairs));
        }
    }

    /// The value of a name in a map: its own, else a merged one.
    pub(crate) fn get(&self, id: NodeId, name: &str) -> Option<NodeId> {
        self.find(id, name.as_bytes(), MERGES)
    }

    fn find(&self, id: NodeId, name: &[u8], depth: usize) -> Option<NodeId> {
        let Node::Map(_, own) = self.node(id) else { return None };
        let of = |wanted: &[u8]| {
            own.iter().rev().find(|(key, _)| self.text(*key) == Some(wanted)).map(|pair| pair.1)
        };
        if let Some(found) = of(name) {
            return Some(found);
        }
        let merged = of(b"<<").filter(|_| depth > 0)?;
        let below = |id: NodeId| self.find(id, name, depth - 1);
        below(merged).or_else(|| self.items(merged).iter().take(64).find_map(|item| below(*item)))
    }
}

impl Builder<'_> {
    fn advance(&mut self) {
        self.next = self.scanner.next().ok().flatten();
    }

    fn is(&self, kind: Kind) -> bool {
        self.next.as_ref().is_some_and(|token| token.kind == kind)
    }

    fn at(&self) -> usize {
        self.next.as_ref().map_or(self.source.len(), |token| token.span.start as usize)
    }

    fn push(&mut self, node: Node) -> NodeId {
        self.tree.nodes.push(node);
        self.tree.nodes.len() - 1
    }

    fn documents(&mut self) {
        while let Some(token) = &self.next {
            match token.kind {
                Kind::StreamEnd => return,
                Kind::Directive | Kind::DocumentStart | Kind::DocumentEnd => {
                    self.anchors.clear();
                    self.advance();
                }
                _ => {
                    let before = self.at();
                    let root = self.node(0);
                    self.tree.roots.push(root);
                    // What fits nowhere is passed over.
                    if self.at() == before {
                        self.advance();
                    }
                }
            }
        }
    }

    /// The node that begins here; nothing where none does.
    fn node(&mut self, depth: usize) -> NodeId {
        let (mut anchor, start) = (None, self.at());
        loop {
            match self.next.as_ref().map(|token| (token.kind, token.span)) {
                Some((Kind::Anchor, span)) => {
                    anchor = Some(span.of(self.source)[1..].to_vec());
                    self.advance();
                }
                Some((Kind::Tag, _)) => self.advance(),
                Some((Kind::Alias, span)) => {
                    self.advance();
                    let name = span.of(self.source).get(1..).unwrap_or_default();
                    return match self.anchors.get(name) {
                        Some(id) => *id,
                        None => self.push(Node::Null(span)),
                    };
                }
                _ => break,
            }
        }
        let node = self.content(depth, start);
        if let Some(name) = anchor {
            self.anchors.insert(name, node);
        }
        node
    }

    fn content(&mut self, depth: usize, start: usize) -> NodeId {
        let Some(token) = self.next.clone() else { return self.push(Node::Null(Span::empty(start))) };
        if depth > DEEPEST {
            self.next = None;
            return self.push(Node::Null(token.span));
        }
        match token.kind {
            Kind::Scalar => {
                self.advance();
                let text = token.text.map_or_else(|| token.span.of(self.source).to_vec(), Vec::from);
                self.push(Node::Scalar(token.span, text))
            }
            Kind::BlockSequence => {
                self.advance();
                let id = self.block_list(depth, token.span);
                self.close(token.span, Kind::BlockEnd);
                id
            }
            // A list that is not indented has no opening token, and no closing one.
            Kind::BlockEntry => self.block_list(depth, token.span),
            Kind::BlockMapping => {
                self.advance();
                self.map(depth, token.span, Kind::BlockEnd)
            }
            Kind::FlowMapping => {
                self.advance();
                self.map(depth, token.span, Kind::FlowMappingEnd)
            }
            Kind::FlowSequence => {
                self.advance();
                self.flow_list(depth, token.span)
            }
            _ => self.push(Node::Null(Span::empty(start))),
        }
    }

    fn block_list(&mut self, depth: usize, start: Span) -> NodeId {
        let mut items = Vec::new();
        while self.is(Kind::BlockEntry) {
            self.advance();
            items.push(self.node(depth + 1));
        }
        let span = start.join(Span::empty(self.at()));
        self.push(Node::List(span, items))
    }

    fn flow_list(&mut self, depth: usize, start: Span) -> NodeId {
        let mut items = Vec::new();
        while self.next.is_some() && !self.is(Kind::FlowSequenceEnd) {
            let before = self.at();
            if self.is(Kind::FlowEntry) || self.is(Kind::Key) || self.is(Kind::Value) {
                self.advance();
                continue;
            }
            items.push(self.node(depth + 1));
            if self.at() == before {
                break;
            }
        }
        let span = self.close(start, Kind::FlowSequenceEnd);
        self.push(Node::List(span, items))
    }

    fn map(&mut self, depth: usize, start: Span, end: Kind) -> NodeId {
        let mut pairs = Vec::new();
        while self.next.is_some() && !self.is(end) {
            if self.is(Kind::FlowEntry) {
                self.advance();
                continue;
            }
            if !(self.is(Kind::Key) || self.is(Kind::Value)) {
                break;
            }
            let key = if self.is(Kind::Key) {
                self.advance();
                self.node(depth + 1)
            } else {
                self.push(Node::Null(Span::empty(start.start as usize)))
            };
            let value = if self.is(Kind::Value) {
                self.advance();
                self.value(depth + 1)
            } else {
                let at = self.at();
                self.push(Node::Null(Span::empty(at)))
            };
            pairs.push((key, value));
        }
        let span = self.close(start, end);
        self.push(Node::Map(span, pairs))
    }

    /// The value behind a `:`; a key right after it means that there is none.
    fn value(&mut self, depth: usize) -> NodeId {
        if self.is(Kind::Key) || self.is(Kind::Value) {
            let at = self.at();
            return self.push(Node::Null(Span::empty(at)));
        }
        self.node(depth)
    }

    fn close(&mut self, start: Span, end: Kind) -> Span {
        match self.next.as_ref().filter(|token| token.kind == end).map(|token| token.span) {
            Some(span) => {
                self.advance();
                start.join(span)
            }
            None => start.join(Span::empty(self.at())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shape(tree: &Tree, id: NodeId) -> String {
        match tree.node(id) {
            Node::Null(_) => "~".to_owned(),
            Node::Scalar(_, text) => String::from_utf8_lossy(text).into_owned(),
            Node::List(_, items) => {
                format!("[{}]", items.iter().map(|item| shape(tree, *item)).collect::<Vec<_>>().join(","))
            }
            Node::Map(..) => {
                let pair =
                    |(key, value): (NodeId, NodeId)| format!("{}:{}", shape(tree, key), shape(tree, value));
                format!("{{{}}}", tree.pairs(id).into_iter().map(pair).collect::<Vec<_>>().join(","))
            }
        }
    }

    fn read(source: &str) -> Vec<String> {
        let tree = Tree::read(source.as_bytes());
        tree.roots.iter().map(|root| shape(&tree, *root)).collect()
    }

    #[test]
    fn documents_lists_and_maps() {
        assert_eq!(
            read("a:\n- b\n- c: d\n  e: [f, {g: h}]\ni:\nj: 'k'\n"),
            ["{a:[b,{c:d,e:[f,{g:h}]}],i:~,j:k}"]
        );
        assert_eq!(read("a:\n- b:\n  - c\n  d: e\n- f:\n  - g\nh: i\n"), ["{a:[{b:[c],d:e},{f:[g]}],h:i}"]);
        assert_eq!(read("a: 1\n---\nb: 2\n"), ["{a:1}", "{b:2}"]);
        assert_eq!(read("a:\n  b:\n  c: d\n"), ["{a:{b:~,c:d}}"]);
    }

    #[test]
    fn anchors_and_merges() {
        let source = "x: &x {a: 1, b: 2}\ny:\n  <<: *x\n  b: 3\nz: *x\nw: *none\n";
        assert_eq!(read(source), ["{x:{a:1,b:2},y:{b:3,a:1,b:2},z:{a:1,b:2},w:~}"]);
        let tree = Tree::read(source.as_bytes());
        let get = |name: &str| tree.get(tree.get(tree.roots[0], "y")?, name).and_then(|id| tree.text(id));
        assert_eq!((get("a"), get("b"), get("c")), (Some(&b"1"[..]), Some(&b"3"[..]), None));
    }

    #[test]
    fn what_is_broken_keeps_what_came_before() {
        assert_eq!(read("a: 1\nb: \"c"), ["{a:1,b:~}"]);
        assert!(read(&"[".repeat(5000)).len() <= 1);
        for source in
            ["", "*", "&", "- - -", "? a", ": b", "]", "a: &x *x", "{a", "&x [*x]", "<<: &m\n  <<: *m"]
        {
            let _ = read(source);
        }
    }
}
