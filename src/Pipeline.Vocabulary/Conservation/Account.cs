namespace Pipeline.Vocabulary.Conservation;

/// <summary>How an item of the manuscript ended.</summary>
public enum AccountKind
{
    /// <summary>Nowhere: it is lost, or the program does not know where it is.</summary>
    Missing,

    /// <summary>Printed in the article.</summary>
    Output,

    /// <summary>Read into a field of the article's metadata.</summary>
    Metadata,

    /// <summary>Printed with something it was parted from, or as part of something else.</summary>
    Joined,

    /// <summary>Printed at another place, or told in the report.</summary>
    Moved,

    /// <summary>Not printed, for a reason that a rule gives.</summary>
    LeftOut,
}

/// <summary>The account an item ends in.</summary>
/// <param name="Detail">
/// The place in the article for <see cref="AccountKind.Output"/>, the field for <see cref="AccountKind.Metadata"/>, else
/// the code of the rule; empty for what is missing.
/// </param>
public sealed record Account(AccountKind Kind, string Detail)
{
    public static Account Missing { get; } = new(AccountKind.Missing, string.Empty);
}
