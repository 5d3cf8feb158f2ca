namespace Pipeline.Recognition.Lines;

/// <summary>Short quotations for findings.</summary>
internal static class Excerpt
{
    private const int Length = 60;

    public static string Start(string words) => words.Length <= Length ? words : $"{words[..words.LastIndexOf(' ', Length, Length / 2)].TrimEnd()} …";

    public static string End(string words) => words.Length <= Length ? words : $"… {words[(words.IndexOf(' ', words.Length - Length) + 1)..].TrimStart()}";
}
