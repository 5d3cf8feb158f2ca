using System.Text.RegularExpressions;
using System.Xml.Linq;
using Pipeline.Vocabulary.Journals;

namespace Pipeline.Jats.Checking;

/// <summary>A tag set in one version, by which a file is judged.</summary>
/// <param name="Title">As people name it.</param>
/// <param name="Model">Name of its model file.</param>
/// <param name="HasMathMl2">Whether its equations follow MathML 2; those of the later DTDs "with MathML3" follow that.</param>
internal sealed partial record DocumentType(string Title, string Model, bool HasMathMl2 = false)
{
    private const string OldestVersion = "1.0";

    private const string Publishing = "publishing";

    private const string Archiving = "archiving";

    private const string Authoring = "authoring";

    /// <summary>How the names of schemas tell the tag sets.</summary>
    private static readonly (string InNames, string? Set)[] Tags = [("archiv", Archiving), ("author", Authoring), ("publish", Publishing)];

    private static readonly string[] Versions = [OldestVersion, "1.1", "1.2", "1.3", "1.4"];

    /// <summary>What the program writes unless told otherwise, and by which it judges a file that does not say what it is.</summary>
    public static DocumentType Publishing13 { get; } = new("JATS Journal Publishing 1.3", "jats-publishing-1.3");

    public static DocumentType Publishing14 { get; } = new("JATS Journal Publishing 1.4", "jats-publishing-1.4");

    /// <summary>Every type whose model ships with the program.</summary>
    public static IReadOnlyList<DocumentType> All { get; } =
    [
        .. Versions.SelectMany(version => new[] { Publishing, Archiving, Authoring }.SelectMany(tags => InVersion(tags, version))),
        new("NLM Journal Publishing 3.0", "nlm-publishing-3.0", HasMathMl2: true),
    ];

    public static DocumentType Of(JatsVersion version) => version == JatsVersion.V14 ? Publishing14 : Publishing13;

    /// <summary>One of the types that has this model.</summary>
    public static DocumentType OfModel(string model) => All.First(type => type.Model == model);

    /// <summary>The type that a public identifier names; null for one whose model does not ship.</summary>
    public static DocumentType? OfPublicId(string publicId)
    {
        if (PublicId().Match(publicId) is not { Success: true } match)
            return null;
        var family = match.Groups["family"].Success ? "jats" : "nlm";
        var model = $"{family}-{TagsOf(match.Groups["set"].Value)}-{match.Groups["version"].Value}";
        var hasMathMl2 = !match.Groups["math"].Success;
        return All.FirstOrDefault(type => type.Model == model && type.HasMathMl2 == hasMathMl2);
    }

    /// <summary>
    /// The type of a file without a public identifier: the version that its root names, and the tag set that the name of
    /// its DTD or schema tells; Journal Publishing 1.3 where neither does.
    /// </summary>
    public static DocumentType Guess(XElement root, string? systemId)
    {
        var schema =
            root.Attributes()
                .FirstOrDefault(attribute => attribute.Name.LocalName is "noNamespaceSchemaLocation" or "schemaLocation")
                ?.Value
            ?? systemId
            ?? string.Empty;
        var tags = SetIn(schema) ?? Publishing;
        var version = root.Attribute("dtd-version")?.Value ?? string.Empty;
        if (version == "3.0" && tags == Publishing)
            return OfModel("nlm-publishing-3.0");
        return Versions.Contains(version) ? OfModel($"jats-{tags}-{version}") : Publishing13;
    }

    /// <summary>Whether an address of a schema is one of this type: of its tag set and version, so far as it tells either.</summary>
    public static bool IsNamedBy(string schema, DocumentType type)
    {
        var tags = SetIn(schema);
        var version = VersionInAddress().Matches(schema).LastOrDefault();
        return (tags is null || type.Model.Contains($"-{tags}-", StringComparison.Ordinal))
            && (
                version is null
                || type.Model.EndsWith($"-{version.Groups["major"].Value}.{version.Groups["minor"].Value}", StringComparison.Ordinal)
            );
    }

    /// <summary>The tag set that the name of a schema tells; null where it tells none.</summary>
    private static string? SetIn(string schema) =>
        Array.Find(Tags, tags => schema.Contains(tags.InNames, StringComparison.OrdinalIgnoreCase)).Set;

    /// <summary>Before MathML 3 there was only the one.</summary>
    private static IEnumerable<DocumentType> InVersion(string tags, string version)
    {
        var title = tags switch
        {
            Publishing => "JATS Journal Publishing",
            Archiving => "JATS Archiving and Interchange",
            _ => "JATS Article Authoring",
        };
        var type = new DocumentType($"{title} {version}", $"jats-{tags}-{version}");
        if (version != OldestVersion)
            yield return type;
        yield return type with
        {
            HasMathMl2 = true,
        };
    }

    private static string TagsOf(string set) =>
        set switch
        {
            "Journal Publishing" => Publishing,
            "Article Authoring" => Authoring,
            _ => Archiving,
        };

    /// <summary>"…/publishing/1.1/xsd/…", "JATS-journalpublishing1-3-mathml3.xsd"; the number of MathML's version stands alone.</summary>
    [GeneratedRegex(@"(?<![0-9.-])(?<major>[0-9])[.-](?<minor>[0-9])(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex VersionInAddress();

    [GeneratedRegex(
        @"^-//NLM//DTD (?<family>JATS \(Z39\.96\) )?(?<set>Journal Publishing|Journal Archiving and Interchange|Article Authoring) DTD (?<math>with MathML3 )?v(?<version>[0-9]\.[0-9]) ",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex PublicId();
}
