using Pipeline.Comparison;
using Pipeline.Files;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Diagnostics;

namespace Pipeline.Building;

/// <summary>
/// What the output folder holds of an article from a build before. The edition that the present one differs from is kept
/// beside it, so that building again without a change tells the same changes again.
/// </summary>
/// <param name="Article">article.xml of the last build; null where there was none.</param>
/// <param name="Base">The edition that it was held against; null where there was none.</param>
internal sealed record EarlierProof(byte[]? Article, byte[]? Base)
{
    /// <summary>Below the article's folder.</summary>
    public const string File = "stages/last-proof.xml";

    public static EarlierProof None { get; } = new(null, null);

    public static EarlierProof Read(IFiles files, string folder)
    {
        return new(Bytes(ArticleOutputs.Jats), Bytes(File));

        byte[]? Bytes(string name) =>
            files.FileExists(PathNames.Below(folder, name)) ? files.ReadBytes(PathNames.Below(folder, name)) : null;
    }

    /// <summary>What the article says otherwise than the last edition that differs from it; null where there is none.</summary>
    public ProofComparison? Against(byte[] xml)
    {
        foreach (var before in new[] { Article, Base })
        {
            if (before is not null && !before.AsSpan().SequenceEqual(xml) && Compared(before, xml) is { } told)
                return told;
        }

        return null;
    }

    private static ProofComparison? Compared(byte[] before, byte[] xml)
    {
        var compared = Comparer.Compare(Edition("the last proof", before), Edition("this proof", xml), new(MarksText: true));
        return compared.Value is { IsSame: false } result
            ? new(
                before,
                [.. result.Articles.SelectMany(article => article.Changes).Where(IsTold).Select(ProofComparison.Told)],
                ComparisonPage.Write(result)
            )
            : null;
    }

    private static Edition Edition(string name, byte[] xml) => new(name, [new(string.Empty, ArticleOutputs.Jats, xml, [])]);

    /// <summary>Ids and counts follow what is told already.</summary>
    private static bool IsTold(Change change) =>
        change.Kind != ChangeKind.Identifier && (change.InB ?? change.InA)?.Path.Contains("/counts", StringComparison.Ordinal) != true;
}

/// <param name="Before">The edition held against.</param>
/// <param name="Page">The page that marks every change in the text.</param>
internal sealed record ProofComparison(byte[] Before, Seq<ProofChange> Changes, string Page)
{
    /// <summary>Characters around a change.</summary>
    private const int Context = 60;

    public static ProofChange Told(Change change) => new(change.Message, change.Untold(Context));
}
