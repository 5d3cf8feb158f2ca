namespace Pipeline.Docx.Stories;

/// <summary>Decides which addresses a link may keep.</summary>
internal static class LinkTargets
{
    private static readonly string[] Schemes = ["http", "https", "ftp", "mailto"];

    /// <summary>The address in a form that is safe to publish, or null where it is none for a reader to follow.</summary>
    public static string? Clean(string? address)
    {
        // A browser passes over control characters and white space in a scheme, so they go before it is looked at.
        var text = string.Concat((address ?? string.Empty).Where(character => !char.IsControl(character)))
            .Trim()
            .Replace(" ", "%20", StringComparison.Ordinal);
        if (text.StartsWith('#'))
            return text.Length > 1 ? text : null;
        if (text.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            text = "http://" + text;
        if (IsMailAddress(text))
            text = "mailto:" + text;
        return LeadsSomewhere(text) ? text : null;
    }

    /// <summary>Whether a scheme that readers can follow has an address after it.</summary>
    private static bool LeadsSomewhere(string text)
    {
        var colon = text.IndexOf(':');
        if (colon < 0 || !Schemes.Contains(text[..colon], StringComparer.OrdinalIgnoreCase))
            return false;
        var rest = text.AsSpan()[(colon + 1)..];
        if (text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase))
            return rest.Contains('@');
        return rest.StartsWith("//") && rest.Length > 2 && rest[2] is not ('/' or '?' or '#' or ':');
    }

    private static bool IsMailAddress(string text) =>
        text.IndexOfAny([':', '/', '\\']) < 0 && text.IndexOf('@') is > 0 and var at && text.IndexOf('.', at) > at + 1;
}
