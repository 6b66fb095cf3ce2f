//! Sockets and routers: a rule a file.

pub(super) mod common;

rules![
    abstract_socket_portability,
    http_socket_public,
    privileged_port_after_drop,
    proxy_protocol_trust,
    public_control,
    public_stats,
    public_uwsgi_socket,
    route_http_websocket,
    router_without_master,
    snmp_never_answers,
    unix_socket_in_tmp,
    unix_socket_permissions,
    unprivileged_path,
];
