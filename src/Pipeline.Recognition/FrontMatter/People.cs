using Pipeline.Recognition.Lines;
using Pipeline.Vocabulary;
using Pipeline.Vocabulary.Articles;

namespace Pipeline.Recognition.FrontMatter;

/// <summary>Authors, their addresses and the notes about them, as printed and tied together.</summary>
/// <param name="Others">Translators and editors.</param>
/// <param name="Thanks">Sentences of thanks in the notes.</param>
internal sealed record People(Seq<Contrib> Contribs, Seq<Contrib> Others, Seq<Aff> Affs, Seq<AuthorNote> Notes, IReadOnlyList<Line> Thanks);

/// <summary>A printed name before it is tied to anything.</summary>
/// <param name="Block">Number of the block of names it stands in; addresses end a block.</param>
internal sealed record PrintedAuthor(AuthorName Name, int Block)
{
    public string? Email { get; set; }

    public bool IsCorresponding { get; set; }

    public bool IsEqual { get; set; }

    public bool IsDeceased { get; set; }

    /// <summary>The note that tells who the author is.</summary>
    public AuthorNote? Life { get; set; }

    public string? Orcid { get; set; } = Name.Orcid;

    /// <summary>Places among the printed addresses of those that a note behind the name gives.</summary>
    public List<int> OwnAffs { get; } = [];
}

/// <summary>A printed address.</summary>
/// <param name="Block">Number of the block of names it follows.</param>
internal sealed record PrintedAff(string? Label, string Raw, int Block, SourceRef Source)
{
    /// <summary>The lines it goes on in.</summary>
    public Seq<SourceRef> Further { get; init; } = [];
}

/// <summary>What a mark that is no address stands for.</summary>
internal enum MarkMeaning
{
    Corresponding,
    Equal,
}
