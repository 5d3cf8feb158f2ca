namespace Pipeline.Vocabulary.Articles;

/// <summary>
/// An element of JATS that this model has no record for: its words are printed, and it is written back as it was read. It
/// holds either words or other elements. Those that a page shows in a way of their own are told by the predicates here.
/// </summary>
/// <param name="Name">With the prefix that JATS gives its namespace ("statement"); <see cref="KeptNames"/> has those that matter here.</param>
/// <param name="Text">The words of an element that may hold words; else empty.</param>
/// <param name="Blocks">The elements in one that holds only elements; else empty.</param>
public sealed record KeptBlock(string Name, Seq<KeptAttribute> Attributes, Seq<Inline> Text, Seq<Block> Blocks, SourceRef Source)
    : Block(Source)
{
    /// <summary>Whether it is text whose lines and spaces are kept (JATS code, preformat).</summary>
    public bool IsCode => Name is KeptNames.Code or KeptNames.Preformat && Blocks.IsEmpty;

    /// <summary>Whether it is a group of figures (JATS fig-group).</summary>
    public bool IsFigGroup => Name == KeptNames.FigGroup;

    /// <summary>Whether it is a theorem, a proof or another statement that has a name (JATS statement).</summary>
    public bool IsStatement => Name == KeptNames.Statement;

    /// <summary>Whether it goes with the article without being printed (JATS supplementary-material, media).</summary>
    public bool IsSupplement => Name is KeptNames.SupplementaryMaterial or KeptNames.Media;

    /// <summary>The words of the first element of a name in it; empty where there is none.</summary>
    public Seq<Inline> WordsOf(string part) => Blocks.OfType<KeptBlock>().FirstOrDefault(block => block.Name == part)?.Text ?? [];

    /// <summary>The value of an attribute, by its name with its prefix; null where there is none.</summary>
    public string? Attribute(string name) => Attributes.FirstOrDefault(attribute => attribute.Name == name).Value;
}
