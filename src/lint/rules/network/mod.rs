//! Sockets and routers: a rule a file.

mod abstract_socket_portability;
pub(super) mod common;
mod http_socket_public;
mod privileged_port_after_drop;
mod proxy_protocol_trust;
mod public_control;
mod public_stats;
mod public_uwsgi_socket;
mod router_without_master;
mod snmp_never_answers;
mod unix_socket_in_tmp;
mod unix_socket_permissions;

use crate::lint::Rule;

/// The rules of this category, by id.
pub(super) static RULES: &[&Rule] = &[
    &abstract_socket_portability::ABSTRACT_SOCKET_PORTABILITY,
    &http_socket_public::HTTP_SOCKET_PUBLIC,
    &privileged_port_after_drop::PRIVILEGED_PORT_AFTER_DROP,
    &proxy_protocol_trust::PROXY_PROTOCOL_TRUST,
    &public_control::PUBLIC_CONTROL,
    &public_stats::PUBLIC_STATS,
    &public_uwsgi_socket::PUBLIC_UWSGI_SOCKET,
    &router_without_master::ROUTER_WITHOUT_MASTER,
    &snmp_never_answers::SNMP_NEVER_ANSWERS,
    &unix_socket_in_tmp::UNIX_SOCKET_IN_TMP,
    &unix_socket_permissions::UNIX_SOCKET_PERMISSIONS,
];
