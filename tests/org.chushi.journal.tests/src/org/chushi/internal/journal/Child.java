package org.chushi.internal.journal;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bouncycastle.math.ec.rfc8032.Ed25519;
import org.chushi.core.Result;
import org.h2.jdbcx.JdbcDataSource;
import org.postgresql.ds.PGSimpleDataSource;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Another process that runs {@link ChildMain}: it appends as fast as it can and says what was acknowledged. */
final class Child implements AutoCloseable {

	private final Process process;
	private final BufferedReader output;

	private Child(Process process) {
		this.process = process;
		this.output = process.inputReader();
	}

	/** @param version of the projection */
	static Child start(Path folder, int version) throws IOException {
		return new Child(new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
				"-XX:TieredStopAtLevel=1", "-Xshare:auto", "-XX:+UseSerialGC", "-cp", classPath(),
				ChildMain.class.getName(), folder.toString(), Integer.toString(version)).redirectError(ProcessBuilder.Redirect.INHERIT).start());
	}

	/** Waits for the next acknowledgement. @return {@code null} at the end */
	String acknowledged() throws IOException {
		return output.readLine();
	}

	/** As {@code kill -9} does. @return what was still acknowledged before */
	List<String> kill() {
		process.destroyForcibly();
		try {
			return output.lines().toList();
		} catch (UncheckedIOException e) {
			return List.of();
		}
	}

	@Override
	public void close() throws InterruptedException {
		process.destroyForcibly().waitFor();
	}

	/** Where the classes come from: jars or folders, also when they are bundles of a running framework. */
	private static String classPath() {
		return Stream.of(ChildMain.class, JournalOpener.class, Result.class, JsonMapper.class, JsonWriteFeature.class,
				JsonFormat.class, Jdk8Module.class, JavaTimeModule.class, JdbcDataSource.class,
				PGSimpleDataSource.class, Ed25519.class).map(Child::home).distinct().collect(Collectors.joining(File.pathSeparator));
	}

	private static String home(Class<?> of) {
		try {
			Path home = Path.of(of.getProtectionDomain().getCodeSource().getLocation().toURI());
			return Stream.of(home, home.resolve("target/classes"), home.resolve("bin"))
					.filter(root -> Files.isRegularFile(root)
							|| Files.exists(root.resolve(of.getName().replace('.', '/') + ".class")))
					.findFirst().orElse(home).toString();
		} catch (URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
