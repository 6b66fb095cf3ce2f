/* Loaded into an unmodified server with --dlopen; prints what it holds once its configuration is read. */
#include "uwsgi.h"
#include <stdio.h>
#include <stdlib.h>

extern struct uwsgi_server uwsgi;

static void text(FILE *out, const char *s) {
	if (!s) { fputs("null", out); return; }
	fputc('"', out);
	for (; *s; s++) {
		unsigned char c = (unsigned char) *s;
		if (c < 0x20 || c >= 0x7f || c == '"' || c == '\\') fprintf(out, "\\u%04x", c);
		else fputc(c, out);
	}
	fputc('"', out);
}

static int is_option(const char *key) {
	struct uwsgi_option *op;
	for (op = uwsgi.options; op && op->name; op++) if (!strcmp(op->name, key)) return 1;
	return 0;
}

void record_dump(void) {
	FILE *out = fopen(getenv("RECORD_OUT"), "w");
	int i;
	if (!out) _exit(99);
	fputs("{\"options\":[", out);
	for (i = 0; i < uwsgi.exported_opts_cnt; i++) {
		struct uwsgi_opt *o = uwsgi.exported_opts[i];
		if (i) fputc(',', out);
		fputc('[', out); text(out, o->key); fputc(',', out); text(out, o->value);
		fprintf(out, ",%s]", o->configured || is_option(o->key) ? "true" : "false");
	}
	fprintf(out, "],\"state\":{\"master_process\":%d,\"log_master\":%d,\"has_threads\":%d,\"threads\":%d,\"numproc\":%d,"
		"\"cheaper_count\":%d,\"listen_queue\":%d,\"buffer_size\":%d,\"need_app\":%d,\"async\":%d,\"chmod_socket_value\":%d}}\n",
		uwsgi.master_process, uwsgi.log_master, uwsgi.has_threads, uwsgi.threads, uwsgi.numproc, uwsgi.cheaper_count,
		uwsgi.listen_queue, (int) uwsgi.buffer_size, uwsgi.need_app, uwsgi.async, (int) uwsgi.chmod_socket_value);
	fclose(out);
	_exit(0);
}
