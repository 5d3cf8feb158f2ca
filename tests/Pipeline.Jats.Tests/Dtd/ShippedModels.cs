using Pipeline.Jats.Checking;

namespace Pipeline.Jats.Tests.Dtd;

/// <summary>
/// Every model file that ships with the checker, made from the DTDs beside the repository. Each rests on the one of its tag
/// set that is nearest to it in time, so that a file holds what a version changed.
/// </summary>
internal static class ShippedModels
{
    /// <summary>Numbers of lists in a file that is laid over others begin here, above those of any other file.</summary>
    private const int OverlayNumbers = 10_000;

    private static readonly Func<string, bool> Every = _ => true;
    private static readonly Func<string, bool> IsMath = name => name.StartsWith("mml:", StringComparison.Ordinal);
    private static readonly Func<string, bool> IsNotMath = name => !IsMath(name);

    /// <summary>File names without their extension, and their texts.</summary>
    public static IEnumerable<(string Name, string Text)> Write()
    {
        var publishing = Make("jats-publishing-1.3", null, Every);
        yield return Named("jats-publishing-1.3", publishing);
        foreach (var tags in new[] { "publishing", "archiving", "authoring" })
        {
            var name = $"jats-{tags}-1.3";
            var at13 = tags == "publishing" ? publishing : Make(name, ("jats-publishing-1.3", publishing), Every);
            if (tags != "publishing")
                yield return Named(name, at13);
            yield return Named($"jats-{tags}-1.4", Make($"jats-{tags}-1.4", (name, at13), Every));
            var (laterName, later) = (name, at13);
            foreach (var version in new[] { "1.2", "1.1", "1.0" })
            {
                var earlier = $"jats-{tags}-{version}";
                (later, laterName) = (Make(earlier, (laterName, later), version == "1.0" ? IsNotMath : Every), earlier);
                yield return Named(earlier, later);
            }
            if (tags == "publishing")
                yield return Named("nlm-publishing-3.0", Make("nlm-publishing-3.0", (laterName, later), IsNotMath));
        }
        var math = SharedSchemas.Read(Path.Combine("jats-dtd", "1.3"), "JATS-journalpublishing1-3.dtd");
        yield return Named(
            "mathml-2",
            ModelFile.Over(
                publishing,
                math,
                "MathML 2 within JATS Journal Publishing DTD 1.3, JATS-journalpublishing1-3.dtd",
                IsMath,
                OverlayNumbers
            )
        );
    }

    /// <summary>The DTDs that each document type of the checker stands for, read from themselves.</summary>
    public static (string Folder, string File) DtdOf(string model, bool hasMathMl2)
    {
        if (model == "nlm-publishing-3.0")
            return ("nlm-dtd-3.0", "journalpublishing3.dtd");
        var version = model[^3..];
        var set =
            model.Contains("publishing", StringComparison.Ordinal) ? "journalpublishing"
            : model.Contains("archiving", StringComparison.Ordinal) ? "archivearticle"
            : "articleauthoring";
        var number = version is "1.3" or "1.4" ? $"1-{version[2]}" : "1";
        return (Path.Combine("jats-dtd", version), $"JATS-{set}{number}{(hasMathMl2 ? string.Empty : "-mathml3")}.dtd");
    }

    private static (string Name, string Text) Named(string name, ModelFile file) => (name, file.ToString());

    private static ModelFile Make(string name, (string Name, ModelFile File)? basis, Func<string, bool> isWanted)
    {
        var (folder, file) = DtdOf(name, hasMathMl2: isWanted("mml:math") is false);
        return ModelFile.Of(SharedSchemas.Read(folder, file), $"{DocumentType.OfModel(name).Title}, {file}", basis, isWanted);
    }
}
