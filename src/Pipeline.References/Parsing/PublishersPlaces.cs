using System.Buffers;

namespace Pipeline.References.Parsing;

/// <summary>Places of publishers in other languages than English, those of publishers of works on migration, and all others that are known.</summary>
internal static class PublishersPlaces
{
    private static readonly SearchValues<string> Places = SearchValues.Create(
        [
            "Ginebra", "Genebra", "Genf", "Genève", "Geneva", "Jenewa", "Londres", "Londra", "Nueva York", "Nova York", "Nova Iorque", "Lisboa", "Brasília", "Brasilia", "Rio de Janeiro", "São Paulo", "Belo Horizonte", "Porto Alegre", "Campinas", "Curitiba", "Recife", "Salvador",
            "Bogotá", "Quito", "Lima", "Santiago de Chile", "Ciudad de México", "México", "Montevideo", "Caracas", "Sevilla", "Valencia", "Granada", "Tijuana", "Guadalajara", "Zacatecas", "Bruselas", "Bruxelles", "Brussel", "Köln", "München", "Nürnberg", "Hannover", "Opladen", "Bonn",
            "Den Haag", "Antwerpen", "Gent", "Nijmegen", "Groningen", "Lyon", "Marseille", "Toulouse", "Rennes", "Grenoble", "Kota Kinabalu", "Kuching", "Bangi", "Shah Alam", "Petaling Jaya", "Putrajaya", "Skudai", "Quezon City", "Hanoi", "Phnom Penh", "Vientiane", "Yangon", "Mataram", "Kupang",
            "Jakarta", "Yogyakarta", "Bandung", "Surabaya", "Malang", "Bogor", "Depok", "Semarang", "Medan", "Makassar", "Kuala Lumpur", "Singapore", "Singapura", "Bangkok", "Manila", "Paris", "Berlin", "Wien", "Zürich", "Roma", "Milano", "Madrid", "Barcelona", "Buenos Aires", "New York", "London", "Washington, DC",
            "París", "Nueva Delhi", "Múnich", "Milán", "Turín", "Viena", "Berlín", "Ámsterdam", "La Habana", "Parigi", "Londra", "Torino", "Bologna", "Napoli", "Firenze", "Oviedo", "Salamanca", "Zaragoza", "Bilbao", "Santiago de Compostela", "Coimbra", "Porto",
        ],
        StringComparison.Ordinal);

    public static bool Has(string words) => Places.Contains(words) || Lexicon.Places.Contains(words);
}
