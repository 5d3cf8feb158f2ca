namespace Pipeline.Html;

/// <summary>Where the page and the files beside it are found; what is null is not linked.</summary>
/// <param name="Address">Absolute address under which the page will be published.</param>
/// <param name="Pdf">The article as PDF, relative to the page.</param>
/// <param name="Xml">The article as JATS XML, relative to the page.</param>
public sealed record PageLinks(string? Address = null, string? Pdf = null, string? Xml = null)
{
    public static PageLinks None { get; } = new();

    /// <summary>The absolute address of a file beside the page, or null where the page has none.</summary>
    internal string? AddressOf(string? file) =>
        file is not null && Uri.TryCreate(Address, UriKind.Absolute, out var page) && Uri.TryCreate(page, file, out var address)
            ? address.AbsoluteUri
            : null;
}
