package org.chushi.internal.journal;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import org.chushi.journal.JournalLocation;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL server of the machine's own installation, with a cluster in a temporary folder, on a free port of
 * the loopback interface, stopped at the end. As root it runs as the user {@code postgres}, since it refuses root.
 */
final class Postgres implements AutoCloseable {

	static final String USER = "chushi";
	static final String PASSWORD = "出师-secret";

	private final Path bin = installation();
	private final Path home;
	private final int port;
	private final AtomicInteger databases = new AtomicInteger();

	Postgres() throws IOException, InterruptedException, SQLException {
		home = Files.createTempDirectory("chushi-postgres");
		port = freePort();
		Path password = Files.writeString(home.resolve("password"), PASSWORD);
		if (isRoot()) {
			Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-xr-x"));
			var owner = FileSystems.getDefault().getUserPrincipalLookupService().lookupPrincipalByName("postgres");
			Files.setOwner(home, owner);
		}
		run("initdb", "-D", data(), "-U", USER, "--pwfile", password.toString(), "--auth=scram-sha-256", "-E", "UTF8",
				"--locale=C.UTF-8", "-N");
		run("pg_ctl", "-D", data(), "-w", "-l", home.resolve("log").toString(), "-o",
				"-p " + port + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off", "start");
	}

	/** A new empty database. */
	Place place(Path folder) throws SQLException {
		String name = "journal" + databases.incrementAndGet();
		try (Connection connection = source("postgres").getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("create database " + name);
		}
		return new Place(new JournalLocation(folder, Optional.of(url(name)), USER, PASSWORD), source(name));
	}

	String url(String database) {
		return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
	}

	/** Ends all connections the hard way, as when the server's cable is pulled. */
	void cutConnections() throws SQLException {
		try (Connection connection = source("postgres").getConnection();
				Statement statement = connection.createStatement()) {
			statement.execute("select pg_terminate_backend(pid) from pg_stat_activity "
					+ "where pid <> pg_backend_pid() and backend_type = 'client backend'");
		}
	}

	@Override
	public void close() throws IOException, InterruptedException {
		run("pg_ctl", "-D", data(), "-m", "immediate", "-w", "stop");
		Trees.delete(home);
	}

	private PGSimpleDataSource source(String database) {
		PGSimpleDataSource source = new PGSimpleDataSource();
		source.setUrl(url(database));
		source.setUser(USER);
		source.setPassword(PASSWORD);
		return source;
	}

	private String data() {
		return home.resolve("data").toString();
	}

	private void run(String program, String... arguments) throws IOException, InterruptedException {
		List<String> command = new ArrayList<>();
		if (isRoot()) {
			command.addAll(List.of("runuser", "-u", "postgres", "--"));
		}
		command.add(bin.resolve(program).toString());
		command.addAll(List.of(arguments));
		Path output = Files.createTempFile("chushi-postgres", ".txt");
		Process process = new ProcessBuilder(command).directory(home.toFile()).redirectErrorStream(true)
				.redirectOutput(output.toFile()).start();
		if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
			throw new IOException(command + " failed: " + Files.readString(output));
		}
		Files.delete(output);
	}

	private static Path installation() {
		try (Stream<Path> versions = Files.list(Path.of("/usr/lib/postgresql"))) {
			return versions.map(version -> version.resolve("bin"))
					.filter(bin -> Files.isExecutable(bin.resolve("initdb")))
					.max(Comparator.comparing(bin -> Integer.parseInt(bin.getParent().getFileName().toString())))
					.orElseThrow();
		} catch (IOException | RuntimeException e) {
			throw new IllegalStateException("no PostgreSQL on this machine: apt-get install postgresql", e);
		}
	}

	private static boolean isRoot() {
		return System.getProperty("user.name").equals("root");
	}

	private static int freePort() throws IOException {
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			return socket.getLocalPort();
		}
	}
}
