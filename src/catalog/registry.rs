//! stub
use super::Version;
/// k
pub enum Kind { Router, RouteCondition, Namespace, Capability }
/// e
pub struct Entry { /// s
 pub since: Version }
/// f
pub fn find(_k: Kind, n: &str) -> Option<Entry> { (!n.contains("nosuch")).then_some(Entry{since: Version::LATEST}) }
