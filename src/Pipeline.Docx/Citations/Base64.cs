namespace Pipeline.Docx.Citations;

/// <summary>Base64 as files hold it: with line ends, and padded or not.</summary>
internal static class Base64
{
    /// <summary>The bytes, or null where the text is no base64.</summary>
    public static byte[]? Decode(string text)
    {
        var signs = string.Concat(text.Where(sign => !char.IsWhiteSpace(sign)));
        signs = signs.TrimEnd('=');
        signs = signs.PadRight((signs.Length + 3) / 4 * 4, '=');
        var bytes = new byte[signs.Length / 4 * 3];
        return Convert.TryFromBase64String(signs, bytes, out var count) ? bytes[..count] : null;
    }
}
