namespace Pipeline.Vocabulary.Journals;

/// <summary>The styles of all that is set, by what they are for.</summary>
public sealed record StyleSheet
{
    public required TextStyle Body { get; init; }

    public required TextStyle MastheadTitle { get; init; }

    public required TextStyle MastheadLine { get; init; }

    /// <summary>The kind of a piece that is no research article, above its title.</summary>
    public TextStyle Subject
    {
        get => field ?? InfoHeading;
        init;
    }

    public required TextStyle Title { get; init; }

    public required TextStyle Subtitle { get; init; }

    public required TextStyle TranslatedTitle { get; init; }

    public required TextStyle Authors { get; init; }

    public required TextStyle Affiliation { get; init; }

    public required TextStyle InfoHeading { get; init; }

    public required TextStyle InfoLabel { get; init; }

    public required TextStyle Info { get; init; }

    public required TextStyle AbstractHeading { get; init; }

    public required TextStyle Abstract { get; init; }

    public required TextStyle Keywords { get; init; }

    public required TextStyle Licence { get; init; }

    public required TextStyle Heading1 { get; init; }

    public required TextStyle Heading2 { get; init; }

    public required TextStyle Heading3 { get; init; }

    /// <summary>Headings of the fourth and deeper levels.</summary>
    public required TextStyle Heading4 { get; init; }

    public required TextStyle Quote { get; init; }

    public required TextStyle Attribution { get; init; }

    public required TextStyle List { get; init; }

    public required TextStyle Formula { get; init; }

    /// <summary>Listings of programs and other text whose spaces and line ends count; words of a machine in a line have its family.</summary>
    public TextStyle Code
    {
        get =>
            field
            ?? TableCell with
            {
                Alignment = TextAlignment.Left,
                IsHyphenated = false,
                LeftIndent = Quote.LeftIndent,
                SpaceBefore = Quote.SpaceBefore,
                SpaceAfter = Quote.SpaceAfter,
            };
        init;
    }

    public required TextStyle Caption { get; init; }

    public required TextStyle TableHead { get; init; }

    public required TextStyle TableCell { get; init; }

    /// <summary>Notes and sources under tables and figures.</summary>
    public required TextStyle ObjectNote { get; init; }

    public required TextStyle Note { get; init; }

    public required TextStyle Reference { get; init; }

    /// <summary>Over short statements behind the text: acknowledgements, funding, interests.</summary>
    public TextStyle StatementHeading
    {
        get => field ?? Heading1;
        init;
    }

    /// <summary>The statements under it.</summary>
    public TextStyle Statement
    {
        get => field ?? Body;
        init;
    }

    public required TextStyle RunningHead { get; init; }

    public required TextStyle Foot { get; init; }
}
