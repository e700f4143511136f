package org.chushi.internal.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.equinox.p2.publisher.eclipse.BundlesAction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** p2's own director, in a program of its own, reads the update site and installs from it. */
class DirectorTest {

	private static final String UNIT = "chushi.pack." + Press.CODE + ".feature.feature.group";

	/** A director that hangs is ended. */
	private static final int PATIENCE = 100;
	private static final String DONE = "Operation completed";

	@TempDir
	Path folder;
	private Path site;
	private Press publisher;

	@BeforeAll
	static void p2() throws Exception {
		P2Ready.make();
	}

	@BeforeEach
	void open() throws IOException {
		site = folder.resolve("site");
		publisher = new Press(folder.resolve("publisher"));
		publisher.key("总部培训 R&D <a>");
		publish("1.0.0", "甲");
		publish("1.1.0", "乙");
	}

	@AfterEach
	void close() {
		publisher.close();
	}

	private void publish(String version, String... statements) {
		publisher.write(Press.CODE, statements);
		publisher.publishing.publish(publisher.trainer, publisher.order(version), site).value();
	}

	/** What packs need of the program, so that the director can resolve them. */
	private Path program() throws Exception {
		SortedMap<String, byte[]> files = new TreeMap<>();
		files.put("META-INF/MANIFEST.MF", ("Manifest-Version: 1.0\nBundle-ManifestVersion: 2\nBundle-SymbolicName: org.chushi.content\n"
				+ "Bundle-Version: 1.0.0\n\n").getBytes(StandardCharsets.UTF_8));
		Path jar = Files.write(folder.resolve("org.chushi.content_1.0.0.jar"), StoredZip.write(files));
		Path program = Files.createDirectories(folder.resolve("program"));
		P2Site.publish(program.toUri(), new BundlesAction(new File[] { jar.toFile() }));
		return program;
	}

	/** The jars of the platform this test runs on. */
	private static List<Path> platform() {
		Bundle here = FrameworkUtil.getBundle(DirectorTest.class);
		Stream<Path> all = here != null ? Arrays.stream(here.getBundleContext().getBundles()).flatMap(b -> FileLocator.getBundleFileLocation(b).stream()).map(File::toPath)
				: DirectorTest.class.getClassLoader() instanceof URLClassLoader loader ? Arrays.stream(loader.getURLs()).map(u -> Path.of(URI.create(u.toString())))
						: Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
		return all.filter(Files::isRegularFile).filter(p -> p.toString().endsWith(".jar")).filter(DirectorTest::needed).toList();
	}

	private static String name(Path jar) {
		try (JarFile file = new JarFile(jar.toFile())) {
			Manifest manifest = file.getManifest();
			String name = manifest == null ? null : manifest.getMainAttributes().getValue("Bundle-SymbolicName");
			return name == null ? "" : name.split(";")[0].strip();
		} catch (IOException e) {
			return "";
		}
	}

	private static boolean needed(Path jar) {
		String name = name(jar);
		return name.matches("org\\.eclipse\\.(equinox\\.(?!p2\\.ui|security\\.ui|p2\\.directorywatcher|p2\\.extensionlocation|launcher).*|core\\.(jobs|runtime|contenttype)"
				+ "|osgi.*|ecf.*)|org\\.apache\\.felix\\.scr|org\\.osgi\\.(?!.*annotation).*|(org\\.)?(sat4j|ow2\\.sat4j).*|org\\.tukaani\\.xz|bc.*|org\\.slf4j.*|slf4j.*");
	}

	/** @return what it said */
	private String direct(String... words) throws Exception {
		List<Path> jars = platform();
		Path framework = jars.stream().filter(p -> name(p).equals("org.eclipse.osgi")).findFirst().orElseThrow();
		Path configuration = Files.createDirectories(folder.resolve("configuration"));
		Files.writeString(configuration.resolve("config.ini"), "osgi.bundles=" + jars.stream().filter(p -> !p.equals(framework) && !name(p).equals("org.eclipse.osgi.compatibility.state"))
				.map(p -> "reference:" + p.toUri() + (name(p).contains("felix.scr") ? "@2:start" : name(p).equals("org.eclipse.equinox.common") ? "@2:start" : "@4:start"))
				.collect(Collectors.joining(",")) + "\nosgi.bundles.defaultStartLevel=4\neclipse.consoleLog=true\nosgi.clean=true\norg.osgi.framework.bootdelegation=*\n");
		Stream<String> command = Stream.concat(Stream.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", framework.toString(),
				"-configuration", configuration.toString(), "-data", folder.resolve("workspace").toString(), "-consoleLog", "-application",
				"org.eclipse.equinox.p2.director"), Arrays.stream(words));
		Process process = new ProcessBuilder(command.toList()).redirectErrorStream(true).start();
		CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.SECONDS).execute(process::destroyForcibly);
		StringBuilder said = new StringBuilder();
		try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
			// the platform goes on when the director has done its work
			for (String line = lines.readLine(); line != null; line = said.indexOf(DONE) < 0 ? lines.readLine() : null) {
				said.append(line).append('\n');
			}
		} finally {
			process.destroyForcibly().waitFor();
		}
		assertThat(said).contains(DONE).doesNotContain("failed");
		return said.toString();
	}

	@Test
	void theDirectorListsBothVersionsAndInstallsEither() throws Exception {
		String repositories = site.toUri() + "," + program().toUri();
		assertThat(direct("-repository", repositories, "-list")).contains(UNIT + "=1.0.0").contains(UNIT + "=1.1.0");
		for (String version : List.of("1.0.0", "1.1.0")) {
			Path destination = folder.resolve("installed-" + version);
			direct("-repository", repositories, "-installIU", UNIT + "/" + version, "-destination", destination.toString(), "-profile", "Test");
			Path jar = destination.resolve("plugins/chushi.pack." + Press.CODE + "_" + version + ".jar");
			assertThat(jar).hasSameBinaryContentAs(site.resolve("plugins").resolve(jar.getFileName()));
			try (JarFile file = new JarFile(jar.toFile())) {
				byte[] manifest = file.getInputStream(file.getEntry("content/chushi-pack.json")).readAllBytes();
				String jws = new String(file.getInputStream(file.getEntry("content/chushi-pack.jws")).readAllBytes(), StandardCharsets.US_ASCII);
				assertThat(publisher.signers.all(publisher.lead).value().getFirst().key().signed(jws, manifest)).isTrue();
				assertThat(new String(file.getInputStream(file.getEntry("plugin.xml")).readAllBytes(), StandardCharsets.UTF_8))
						.contains("point=\"org.chushi.content.packs\"", "<pack path=\"content\"/>");
			}
		}
	}
}
