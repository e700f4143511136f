package org.chushi.internal.publishing;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.chushi.core.Bilingual;
import org.chushi.core.Result;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.internal.p2.artifact.repository.simple.SimpleArtifactRepositoryFactory;
import org.eclipse.equinox.internal.p2.metadata.repository.SimpleMetadataRepositoryFactory;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.publisher.IPublisherAction;
import org.eclipse.equinox.p2.publisher.IPublisherInfo;
import org.eclipse.equinox.p2.publisher.Publisher;
import org.eclipse.equinox.p2.publisher.PublisherInfo;
import org.eclipse.equinox.p2.publisher.eclipse.BundlesAction;
import org.eclipse.equinox.p2.publisher.eclipse.FeaturesAction;
import org.eclipse.equinox.p2.repository.IRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepository;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;

/**
 * The p2 repository of an update site, written by p2's own publisher. It is made anew beside the one that is there, from what
 * that one lists and what is added; then the files are moved into their places, the lists last. So who reads it meanwhile finds
 * either state.
 */
record P2Site(Path folder) {

	private static final List<String> LISTS = List.of("artifacts.jar", "content.jar");
	private static final String WRITING = ".writing-";
	private static final String NAME = "Chushi packs / 出师内容包";
	private static final byte[] INDEX = "version=1\nmetadata.repository.factory.order=content.xml,!\nartifact.repository.factory.order=artifacts.xml,!\n"
			.getBytes(java.nio.charset.StandardCharsets.US_ASCII);

	/** Adds one that is not there yet. */
	Result<PackBundle> add(PackBundle bundle) {
		try {
			clearLeft();
			Path work = Files.createTempDirectory(Files.createDirectories(folder), WRITING);
			try {
				return write(bundle, work);
			} finally {
				clear(work);
			}
		} catch (IOException e) {
			return Refusals.disk(folder.toString(), e);
		} catch (ProvisionException e) {
			return Refusals.because(Messages.P2Site_failed.text(), folder.toString(), Bilingual.same(String.valueOf(e.getMessage())),
					Messages.Refusals_sound.text(), Messages.P2Site_failedNext.text());
		}
	}

	private Result<PackBundle> write(PackBundle bundle, Path work) throws IOException, ProvisionException {
		Path made = Files.createDirectories(work.resolve("made"));
		Path source = Files.createDirectories(work.resolve("source"));
		for (String list : LISTS) {
			if (Files.isRegularFile(folder.resolve(list))) {
				Files.copy(folder.resolve(list), made.resolve(list));
			}
		}
		File jar = Files.write(source.resolve(bundle.id() + "_" + bundle.version() + ".jar"), bundle.bundle()).toFile();
		File feature = Files.write(source.resolve(bundle.feature() + "_" + bundle.version() + ".jar"), bundle.featureJar()).toFile();
		IStatus status = publish(made.toUri(), new FeaturesAction(new File[] { feature }), new BundlesAction(new File[] { jar }));
		if (status.matches(IStatus.ERROR | IStatus.CANCEL)) {
			return Refusals.because(Messages.P2Site_failed.text(), folder.toString(), Bilingual.same(status.getMessage()),
					Messages.Refusals_sound.text(), Messages.P2Site_failedNext.text());
		}
		move(made);
		return Result.done(bundle);
	}

	static IStatus publish(URI place, IPublisherAction... actions) throws ProvisionException {
		IProvisioningAgent agent = new BareAgent();
		PublisherInfo info = new PublisherInfo();
		info.setMetadataRepository(metadata(agent, place));
		info.setArtifactRepository(artifacts(agent, place));
		info.setArtifactOptions(IPublisherInfo.A_PUBLISH | IPublisherInfo.A_INDEX);
		return new Publisher(info).publish(actions, new NullProgressMonitor());
	}

	private static IMetadataRepository metadata(IProvisioningAgent agent, URI place) throws ProvisionException {
		SimpleMetadataRepositoryFactory factory = new SimpleMetadataRepositoryFactory();
		factory.setAgent(agent);
		return Files.isRegularFile(Path.of(place).resolve("content.jar"))
				? factory.load(place, IRepository.NONE | org.eclipse.equinox.p2.repository.IRepositoryManager.REPOSITORY_HINT_MODIFIABLE, new NullProgressMonitor())
				: factory.create(place, NAME, IMetadataRepositoryManager.TYPE_SIMPLE_REPOSITORY, compressed());
	}

	private static IArtifactRepository artifacts(IProvisioningAgent agent, URI place) throws ProvisionException {
		SimpleArtifactRepositoryFactory factory = new SimpleArtifactRepositoryFactory();
		factory.setAgent(agent);
		return Files.isRegularFile(Path.of(place).resolve("artifacts.jar"))
				? factory.load(place, org.eclipse.equinox.p2.repository.IRepositoryManager.REPOSITORY_HINT_MODIFIABLE, new NullProgressMonitor())
				: factory.create(place, NAME, IArtifactRepositoryManager.TYPE_SIMPLE_REPOSITORY, compressed());
	}

	private static Map<String, String> compressed() {
		return new HashMap<>(Map.of(IRepository.PROP_COMPRESSED, "true"));
	}

	/** What is listed first, the lists last. */
	private void move(Path made) throws IOException {
		Files.write(made.resolve("p2.index"), INDEX);
		List<Path> files;
		try (Stream<Path> all = Files.walk(made)) {
			files = all.filter(Files::isRegularFile).sorted(Comparator.comparing((Path f) -> LISTS.contains(made.relativize(f).toString()))
					.thenComparing(Path::toString)).toList();
		}
		for (Path file : files) {
			Path target = folder.resolve(made.relativize(file).toString());
			Files.createDirectories(target.getParent());
			Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
	}

	/** Of one who died: whoever writes is alone here. */
	private void clearLeft() throws IOException {
		try (DirectoryStream<Path> left = Files.newDirectoryStream(Files.createDirectories(folder), WRITING + "*")) {
			for (Path work : left) {
				clear(work);
			}
		}
	}

	private static void clear(Path work) throws IOException {
		try (Stream<Path> all = Files.walk(work)) {
			for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
				Files.delete(file);
			}
		}
	}
}
